/** Tests of reading a sentence: its grammar in tables, its laws under mutation, its verdicts beside people's labels. */
@NullMarked
package pop.text;

import org.jspecify.annotations.NullMarked;

#!/usr/bin/env python3
"""Makes the fonts that come with pop out of the fonts of others: make.py FOLDER-WITH-THEIR-TTF-FILES FOLDER-FOR-OURS.

What is taken away is what a PDF must not have, or never shows: joined letters, hints, and characters that share their
letter with a more usual one (a reading program would be told the wrong one: a modifier letter for an apostrophe).
As their licences ask, what is changed bears another name. Takes Python with fontTools; not part of the build.
"""
import pathlib
import sys

from fontTools import subset, ttLib

FONTS = {
    "SourceSerif4_400Regular": "PopSerif-Regular",
    "SourceSerif4_400Regular_Italic": "PopSerif-Italic",
    "SourceSerif4_600SemiBold": "PopSerif-SemiBold",
    "SourceSans3_400Regular": "PopSans-Regular",
    "SourceSans3_400Regular_Italic": "PopSans-Italic",
    "SourceSans3_600SemiBold": "PopSans-SemiBold",
    "SourceCodePro_400Regular": "PopCode-Regular",
    "DejaVuSans": "PopWide-Regular",
}
MODIFIER_LETTERS = range(0x2B0, 0x300)
NEVER_SHOWN = {0xFEFF, 0xFFFE, 0x0}
KEPT_NAMES = {0, 5, 7, 13, 14}  # whose it is, its version and its licence


def usual(font):
    """The characters of a font, without those that only borrow the letter of another."""
    cmap = font.getBestCmap()
    borrowed = {c for c in cmap if c in MODIFIER_LETTERS
                and any(d not in MODIFIER_LETTERS and cmap[d] == cmap[c] for d in cmap)}
    return set(cmap) - borrowed - NEVER_SHOWN


def make(source, name, target):
    options = subset.Options(hinting=False, layout_features=[], name_IDs=["*"], recalc_timestamp=False)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "DSIG", "STAT", "MATH", "BASE"]
    font = subset.load_font(source, options)
    chosen = subset.Subsetter(options)
    chosen.populate(unicodes=usual(font))
    chosen.subset(font)
    family, style = name.split("-")
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in KEPT_NAMES]
    for number, words in {1: family, 2: style, 3: name, 4: f"{family} {style}", 6: name}.items():
        names.setName(words, number, 3, 1, 0x409)
    font.save(target)
    ttLib.TTFont(target)


if __name__ == "__main__":
    theirs, ours = map(pathlib.Path, sys.argv[1:])
    for source, name in FONTS.items():
        make(next(theirs.rglob(source + ".ttf")), name, ours / (name + ".ttf"))

package pop.rules.minimum;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Attachment;
import pop.model.Choices.AttachmentKind;
import pop.model.Choices.Form;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;

/**
 * A POP that is an image and that nobody explains in words. A mind map counts as one when it is attached as an image: one
 * that is drawn from the items in the file holds its words. Does not judge the explanation.
 */
public final class VisualWithoutExplanation implements MinimumRule {

    @Override
    public Stream<Fault> missing(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Attachment> images = images(pop);
        List<Attachment> told = images.isEmpty() ? pop.attachments() : images;
        boolean explained = told.stream().anyMatch(image -> isExplained(dossier, image));
        if (!isVisual(pop) || explained || (told.isEmpty() && dossier.isExplained(Fields.ATTACHMENTS))) {
            return Stream.empty();
        }
        Optional<Attachment> image = images.stream().findFirst();
        return Stream.of(image.map(found -> Fault.at(pop, found).as("attachment"))
                .orElseGet(() -> Fault.at(At.ROOT.in(Fields.FORM))));
    }

    private static boolean isVisual(Pop pop) {
        Optional<Form> form = pop.facts().get(Fields.FORM);
        boolean drawn =
                form.filter(Form.MINDMAP::equals).isPresent() && !images(pop).isEmpty();
        return drawn || form.filter(Form.VISUAL::equals).isPresent();
    }

    /** The attachments that can be the image; one whose kind nobody says may be it. */
    private static List<Attachment> images(Pop pop) {
        return pop.attachments().stream()
                .filter(attachment -> isImage(attachment.facts()))
                .toList();
    }

    private static boolean isImage(Facts attachment) {
        return attachment
                .get(Fields.ATTACHMENT_KIND)
                .map(kind ->
                        kind == AttachmentKind.MINDMAP || kind == AttachmentKind.COLLAGE || kind == AttachmentKind.SCAN)
                .orElse(true);
    }

    private static boolean isExplained(Dossier dossier, Attachment attachment) {
        At explanation = dossier.pop().at(attachment).in(Fields.EXPLANATION);
        return attachment.facts().has(Fields.EXPLANATION) || dossier.isExplained(explanation, Fields.EXPLANATION);
    }
}

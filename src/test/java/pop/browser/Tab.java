package pop.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A tab of a browser, talked to in the protocol of its developer tools: one question at a time, and its answer. What is
 * evaluated runs beside the page's own policy, so that a page that forbids all scripts can be looked at. It does not know
 * the pages.
 */
public final class Tab implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_WAIT_SECONDS = 60;

    private final WebSocket socket;
    private final BlockingQueue<String> heard;
    private final Optional<String> session;
    private final List<String> complaints = new ArrayList<>();
    private int asked;

    private Tab(WebSocket socket, BlockingQueue<String> heard, Optional<String> session) {
        this.socket = socket;
        this.heard = heard;
        this.session = session;
    }

    static Tab at(URI address) {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Whole(heard))
                .join();
        return new Tab(socket, heard, Optional.empty());
    }

    Tab in(String name) {
        Tab tab = new Tab(socket, heard, Optional.of(name));
        tab.asks("Page.enable", Map.of());
        tab.asks("Log.enable", Map.of());
        return tab;
    }

    /** Opens a file and waits until it stands there. */
    public void opens(Path file) {
        asks("Page.navigate", Map.of("url", file.toUri().toString()));
        waits(message -> message.path("method").asText().equals("Page.loadEventFired"));
    }

    /** What the browser complained of since the last time, such as a script that the page's policy does not allow. */
    public List<String> complains() {
        List<String> now = List.copyOf(complaints);
        complaints.clear();
        return now;
    }

    /** Makes the window so wide and high, in pixels of a screen of the usual fineness. */
    public void measures(int width, int height) {
        asks(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows the page as on a screen or on paper, for a reader with these wishes, such as {@code prefers-color-scheme}. */
    public void shows(String medium, Map<String, String> wishes) {
        List<Map<String, String>> features = wishes.entrySet().stream()
                .map(wish -> Map.of("name", wish.getKey(), "value", wish.getValue()))
                .toList();
        asks("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
    }

    /** What some JavaScript comes to; a promise is waited for. */
    public JsonNode evaluates(String script) {
        JsonNode answer =
                asks("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** A picture of the page from its top, in WebP, so wide as the window and at most so high. */
    public byte[] pictures(int width, int height) {
        int whole = evaluates("Math.ceil(document.documentElement.getBoundingClientRect().height)")
                .asInt();
        Map<String, Integer> clip =
                Map.of("x", 0, "y", 0, "width", width, "height", Math.max(1, Math.min(whole, height)), "scale", 1);
        Map<String, Object> wish = Map.of("format", "webp", "quality", 82, "clip", clip, "captureBeyondViewport", true);
        return Base64.getDecoder()
                .decode(asks("Page.captureScreenshot", wish).path("data").asText());
    }

    /** The page as it comes out of a printer, as a PDF; the page has to be shown as on paper. */
    public byte[] prints() {
        Map<String, Object> wish = Map.of("preferCSSPageSize", true, "printBackground", true);
        return Base64.getDecoder()
                .decode(asks("Page.printToPDF", wish).path("data").asText());
    }

    JsonNode asks(String method, Map<String, ?> parameters) {
        int number = ++asked;
        ObjectNode question = JSON.createObjectNode().put("id", number).put("method", method);
        question.set("params", JSON.valueToTree(parameters));
        session.ifPresent(name -> question.put("sessionId", name));
        socket.sendText(question.toString(), true).join();
        JsonNode answer = waits(message -> message.path("id").asInt() == number
                && message.path("sessionId").asText().equals(session.orElse("")));
        if (answer.has("error")) {
            throw new IllegalStateException(method + ": " + answer.path("error"));
        }
        return answer.path("result");
    }

    private JsonNode waits(Predicate<JsonNode> meant) {
        try {
            while (true) {
                String message = heard.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new IllegalStateException("Chromium did not answer");
                }
                JsonNode read = JSON.readTree(message);
                if (read.path("method").asText().equals("Log.entryAdded")) {
                    complaints.add(
                            read.path("params").path("entry").path("text").asText());
                }
                if (meant.test(read)) {
                    return read;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** Puts the pieces of a message together. */
    private static final class Whole implements WebSocket.Listener {

        private final BlockingQueue<String> heard;
        private final StringBuilder pieces = new StringBuilder();

        Whole(BlockingQueue<String> heard) {
            this.heard = heard;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
            pieces.append(piece);
            if (last) {
                heard.add(pieces.toString());
                pieces.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}

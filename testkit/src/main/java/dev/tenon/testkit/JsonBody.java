package dev.tenon.testkit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The JSON object that a request carries, as text and as a tree; numbers are kept as they were written. */
record JsonBody(String text, ObjectNode object) {

    private static final int DEPTH = 256;

    private static final Pattern JSON_TYPE =
            Pattern.compile("application/(json|[^;\\s]+\\+json)\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?");

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .readerFor(JsonNode.class);

    static JsonBody of(IncomingRequest request) throws Refusal {
        String text = text(request);
        if (tree(text) instanceof ObjectNode object) {
            return new JsonBody(text, object);
        }
        throw new Refusal(400, "$: the body must be a JSON object");
    }

    /** JSON of any kind. */
    static JsonNode read(IncomingRequest request) throws Refusal {
        return tree(text(request));
    }

    /** The same for a body whose media type is known. */
    static JsonNode parse(byte[] bytes) throws Refusal {
        return tree(decode(bytes));
    }

    private static String text(IncomingRequest request) throws Refusal {
        byte[] bytes = request.body().orElseThrow(IncomingRequest::tooLarge);
        checkType(request.headers("Content-Type"));
        return decode(bytes);
    }

    private static void checkType(List<String> types) throws Refusal {
        if (types.size() != 1
                || !JSON_TYPE
                        .matcher(types.get(0).strip().toLowerCase(Locale.ROOT))
                        .matches()) {
            throw new Refusal(415, "the body must be application/json in UTF-8");
        }
    }

    private static String decode(byte[] bytes) throws Refusal {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "the body is no UTF-8");
        }
    }

    // The parser's own messages quote the text, which may be a secret: only the place is told.
    private static JsonNode tree(String text) throws Refusal {
        try {
            return READER.readTree(text);
        } catch (JacksonException e) {
            JsonLocation place = e.getLocation();
            String where = place == null ? "" : ": line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw new Refusal(400, "the body is no JSON, or has a property twice" + where);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new Refusal(400, "the body has a number that is out of all range");
        }
    }
}

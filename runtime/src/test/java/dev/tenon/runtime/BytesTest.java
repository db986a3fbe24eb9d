package dev.tenon.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BytesTest {

    @Test
    void areTheirContent() {
        byte[] content = {1, 2, -3};
        Bytes bytes = Bytes.of(content);
        content[0] = 9;
        bytes.toArray()[1] = 9;

        assertThat(bytes.toArray()).containsExactly(1, 2, -3);
        assertThat(bytes.size()).isEqualTo(3);
        assertThat(bytes).isEqualTo(Bytes.ofBase64("AQL9")).hasSameHashCodeAs(Bytes.ofBase64("AQL9"));
        assertThat(bytes).isNotEqualTo(Bytes.of((byte) 1)).isNotEqualTo("AQL9");
    }

    @Test
    void areBase64OnOneLine() {
        assertThat(Bytes.ofText("äö").toBase64()).isEqualTo("w6TDtg==");
        assertThat(Bytes.ofBase64("w6TD\r\ntg\n")).isEqualTo(Bytes.ofText("äö"));
        assertThat(Bytes.of(new byte[100]).toBase64()).doesNotContain("\n").endsWith("=");
        assertThat(Bytes.ofBase64("").size()).isZero();
    }

    @Test
    void refuseWhatIsNotBase64WithoutTellingIt() {
        for (String text : new String[] {"A", "ä", "A_-=", "secret!", "AQ==x"}) {
            assertThatThrownBy(() -> Bytes.ofBase64(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not base64");
        }
    }

    @Test
    void showTheirSizeAlone() {
        assertThat(Bytes.ofText("secret")).hasToString("6 bytes");
        assertThat(Bytes.of((byte) 1)).hasToString("1 byte");
    }
}

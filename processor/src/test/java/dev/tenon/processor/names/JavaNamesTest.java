package dev.tenon.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "docker_image_tag, dockerImageTag, DockerImageTag, DOCKER_IMAGE_TAG",
        "DOCKER_PUSH,      dockerPush,     DockerPush,     DOCKER_PUSH",
        "dockerImageURL,   dockerImageURL, DockerImageURL, DOCKERIMAGEURL",
        "URL,              url,            Url,            URL",
        "html_url,         htmlUrl,        HtmlUrl,        HTML_URL",
        "light-blue,       lightBlue,      LightBlue,      LIGHT_BLUE",
        "a.b c/d,          aBCD,           ABCD,           A_B_C_D",
        "x,                x,              X,              X",
        "X,                x,              X,              X",
        "_id,              id,             Id,             ID",
        "__a__b__,         aB,             AB,             A_B",
        "2fa,              _2fa,           X2fa,           _2FA",
        "1.10,             _110,           X110,           _1_10",
        "class,            class_,         Class,          CLASS",
        "int,              int_,           Int,            INT",
        "true,             true_,          True,           TRUE",
        "null,             null_,          Null,           NULL",
        "record,           record,         Record,         RECORD",
        "to_string,        toString_,      ToString,       TO_STRING",
        "hash_code,        hashCode_,      HashCode,       HASH_CODE",
        "get_class,        getClass_,      GetClass,       GET_CLASS",
        "to_builder,       toBuilder_,     ToBuilder,      TO_BUILDER",
        "create,           create_,        Create_,        CREATE",
        "string,           string,         String_,        STRING",
        "STRING,           string,         String_,        STRING",
        "sTRING,           sTRING,         STRING_,        STRING",
        "override,         override,       Override_,      OVERRIDE",
        "URI,              uri,            Uri_,           URI",
        "by_wire,          byWire,         ByWire,         BY_WIRE_",
        "b,                b,              B_,             B",
        "dev,              dev_,           Dev,            DEV",
        "com,              com_,           Com,            COM",
        "_,                __,             X_,             _0",
        "+,                __,             X_,             _0",
        "größe,            grE,            GrE,            GR_E",
        "ıI,               i,              I,              I",
        "$x,               x,              X,              X",
        "na\u00ADme,       naMe,           NaMe,           NA_ME"
    })
    void spells(String wireName, String member, String type, String constant) {
        assertThat(JavaNames.member(wireName, Set.of("com"))).isEqualTo(member);
        assertThat(JavaNames.type(wireName)).isEqualTo(type);
        assertThat(JavaNames.constant(wireName)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"client, client_", "close, close_", "steps, steps", "to_string, toString_", "create, create"})
    void spellsTheMethodOfAResource(String name, String method) {
        assertThat(JavaNames.resource(name)).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({"client, client_", "in, in_", "request, request_", "list, list_", "to_string, toString", "class, class_"
    })
    void spellsAParameter(String name, String parameter) {
        assertThat(JavaNames.parameter(name, Set.of("com"))).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "lightBlue, lightBlue",
        "default, default_",
        "wire, wire_",
        "BY_WIRE, BY_WIRE_",
        "EnumValue, EnumValue_",
        "com, com_"
    })
    void keepsAChosenConstant(String chosen, String constant) {
        assertThat(JavaNames.chosenConstant(chosen, Set.of("com"))).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"eu, EU", "uri, URI_", "by_wire, BY_WIRE"})
    void spellsAServer(String name, String constant) {
        assertThat(JavaNames.server(name)).isEqualTo(constant);
    }

    @Test
    void knowsNoLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(JavaNames.member("ID_LIST", Set.of("com"))).isEqualTo("idList");
            assertThat(JavaNames.type("title_id")).isEqualTo("TitleId");
            assertThat(JavaNames.constant("title")).isEqualTo("TITLE");
        } finally {
            Locale.setDefault(before);
        }
    }
}

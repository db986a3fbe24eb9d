package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is required must be said before {@code build()} is there, which javac itself sees to. */
class StagesTest {

    private static final String IMAGE = "ImageDefinition.builder().build()";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DockerPush.create().build()                                                      | build          | NameStage
                    DockerPush.create().repository("r").name("n").build()                            | repository     | NameStage
                    Dockerfile.create().dockerfilePath("d").name("n").build()                        | dockerfilePath | NameStage
                    Dockerfile.create().name("n").build()                                            | build          | DockerfilePathStage
                    PromoteImage.create().name("n").dest(IMAGE).sameLocation(true).build()           | build          | SrcStage
                    PromoteImage.create().name("n").dest(IMAGE).src(IMAGE).sameLocation(true).build()| src            | SameLocationStage
                    UnknownAction.create("ROCKET").build()                                           | build          | NameStage
                    Variable.builder().key("k").build()                                              | build          | ValueStage
                    TriggerCondition.builder().build()                                               | build          | TriggerConditionStage
                    """)
    void withoutARequiredFieldItDoesNotCompile(String expression, String method, String stage) {
        assertThat(Javac.errorsOf(expression.replace("IMAGE", IMAGE) + ";"))
                .singleElement()
                .asString()
                .contains("cannot find symbol")
                .contains("symbol:   method " + method + "(")
                .containsPattern("location: interface .*" + stage);
    }

    @Test
    void theSameCallsCompileOnceEverythingIsSaid() {
        assertThat(Javac.errorsOf("""
                        DockerPush push = actions.create(DockerPush.create().name("n").repository("r").build());
                        Dockerfile build = actions.create(Dockerfile.create().name("n").dockerfilePath("d").build());
                        PromoteImage promote = actions.create(PromoteImage.create().name("n").dest(IMAGE).sameLocation(true).src(IMAGE).build());
                        UnknownAction rocket = actions.create(UnknownAction.create("ROCKET").name("n").build());
                        DockerPush changed = actions.update(push.id(), DockerPush.update().timeoutNull().build());
                        Variable.builder().key("k").value("v").build();
                        """.replace("IMAGE", IMAGE))).isEmpty();
    }

    @Test
    void everyRequiredFieldCanBeSetAgainLaterAndInAnyOrder() {
        assertThat(Javac.errorsOf("""
                                DockerPush.create().name("n").repository("r").name("m").build();
                                PromoteImage.create().name("n").dest(IMAGE).sameLocation(true).src(IMAGE).sameLocation(false).dest(IMAGE).name("m").build();
                                """.replace("IMAGE", IMAGE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DockerPush.create().name("n").dockerImageTag(14.06)                       | double cannot be converted to String
                    DockerPush.create().name("n").timeout("5")                                | String cannot be converted to int
                    DockerPush.create().name("n").triggerTime(Action.RunNext.WAIT_ON_SUCCESS) | Action.RunNext cannot be converted to EnumValue<Action.TriggerTime>
                    DockerPush.create().name("n").dockerRegistry(ImageDefinition.DockerRegistry.OTHER) | ImageDefinition.DockerRegistry cannot be converted to EnumValue<Docker.DockerRegistry>
                    DockerPush.create().name("n").dockerfilePath("d")                         | cannot find symbol
                    DockerPush.create().name("n").id(7)                                       | cannot find symbol
                    DockerPush.create().name("n").regionNull()                                | cannot find symbol
                    Dockerfile d = actions.create(DockerPush.create().name("n").build())      | incompatible types
                    DockerPush p = actions.update(1, Dockerfile.update().build())             | incompatible types
                    actions.update(1, DockerPush.create().name("n").build())                  | DockerPush.Create cannot be converted to Action.Update
                    new DockerPush(null)                                                      | private access
                    """)
    void whatTheSpecDoesNotHaveDoesNotCompile(String expression, String message) {
        assertThat(Javac.errorsOf(expression + ";"))
                .anySatisfy(error -> assertThat(error).contains(message));
    }

    @Test
    void nobodyElseAddsATypeOfActionBesideAddedAction() {
        assertThat(Javac.errorsOf("class Mine extends Action { }"))
                .anySatisfy(error -> assertThat(error).contains("sealed"));
        assertThat(Action.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        DockerPush.class, Dockerfile.class, PromoteImage.class, AddedAction.class, UnknownAction.class);
    }
}

package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.Violation;
import dev.tenon.runtime.validation.ViolationException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conditions of what the pages only name, each broken and kept in turn. */
class NestedRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'trigger_condition':'ON_CHANGE'} | ''",
                "{'trigger_condition':'OR'} | ''",
                "{'trigger_condition':'ON_CHANGE_AT_PATH'} | trigger_condition_paths",
                "{'trigger_condition':'ON_CHANGE_AT_PATH','trigger_condition_paths':['/src']} | ''",
                "{'trigger_condition':'VAR_IS'} | trigger_variable_key trigger_variable_value",
                "{'trigger_condition':'VAR_GREATER_THAN_OR_EQUAL','trigger_variable_key':'k'} | trigger_variable_value",
                "{'trigger_condition':'VAR_IS_NOT','trigger_variable_key':'k','trigger_variable_value':''} | ''",
                "{'trigger_condition':'DAY','trigger_days':[1,7]} | ''",
                "{'trigger_condition':'DAY','trigger_days':[0]} | trigger_days[0]",
                "{'trigger_condition':'DAY','trigger_hours':[1]} | trigger_hours",
                "{'trigger_condition':'DATETIME','trigger_hours':[1],'trigger_days':[1],'zone_id':'UTC'} | ''",
                "{'trigger_condition':'ON_CHANGE','zone_id':'UTC'} | zone_id",
                "{'trigger_condition':'SUCCESS_PIPELINE'} | trigger_project_name trigger_pipeline_name",
                "{'trigger_condition':'ACTION_STATUS_IS','trigger_action_name':'a'} | trigger_status",
                "{'trigger_condition':'ACTION_STATUS_IS_NOT','trigger_action_name':'a','trigger_status':'FAILED'} | ''",
                "{'trigger_condition':'TRIGGERING_USER_IS'} | trigger_user",
                "{'trigger_condition':'TRIGGERING_USER_IS_NOT_IN_GROUP'} | trigger_group",
                "{'trigger_condition':'NEWER_THAN_THE_SPEC'} | ''",
                "{} | trigger_condition",
            })
    void triggerConditions(String condition, String broken) {
        assertThat(paths("trigger_conditions", condition)).isEqualTo(expected("trigger_conditions[0].", broken));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'key':'k','value':'v'} | ''",
                "{'key':'k','value':'v','run_only_settable':true} | ''",
                "{'key':'k','value':'v','type':'VAR','run_only_settable':true} | ''",
                "{'key':'k','value':'v','type':'FILE','run_only_settable':true} | run_only_settable",
                "{'key':'k','value':'v','type':'FILE','file_place':'CONTAINER','file_path':'p','file_chmod':'600'} | ''",
                "{'key':'k','value':'v','type':'VAR','file_path':'p','file_chmod':'600'} | file_path file_chmod",
            })
    void variables(String variable, String broken) {
        assertThat(paths("variables", variable)).isEqualTo(expected("variables[0].", broken));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | {} | ''",
                "false | {} | src.docker_registry src.image",
                "false | {'docker_registry':'DOCKER_HUB','image':'a:1'} | src.integration",
                "false | {'docker_registry':'DOCKER_HUB','image':'a:1','integration':'i'} | ''",
                "false | {'docker_registry':'AMAZON_ECR','image':'a:1','integration':'i'} | src.region",
                "false | {'docker_registry':'GOOGLE_ARTIFACT_REGISTRY','image':'a','integration':'i'} | src.registry",
                "false | {'docker_registry':'OTHER','image':'a:1'} | src.registry src.username src.password",
                "false | {'docker_registry':'OTHER','image':'a:1','registry':'r','integration':'i'} | ''",
            })
    void images(boolean sameLocation, String image, String broken) {
        String whole =
                "{'docker_registry':'OTHER','image':'b:1','registry':'r','username':'u','password':'p','tag':'new'}";
        String json = "{'name':'n','same_location':%s,'src':%s,'dest':%s}".formatted(sameLocation, image, whole);

        assertThat(violations(() -> PromoteImage.Create.fromJson(json(json)))).isEqualTo(expected("", broken));
    }

    private static List<String> paths(String list, String item) {
        String json = "{'name':'n','%s':[%s]}".formatted(list, item);
        return violations(() -> DockerPush.Create.fromJson(json(json)));
    }

    private static List<String> violations(Runnable building) {
        try {
            building.run();
            return List.of();
        } catch (ViolationException e) {
            return e.violations().stream().map(Violation::path).sorted().toList();
        }
    }

    private static List<String> expected(String prefix, String broken) {
        return broken.isEmpty()
                ? List.of()
                : List.of(broken.split(" ")).stream()
                        .map(path -> prefix + path)
                        .sorted()
                        .toList();
    }

    private static JsonValue json(String singleQuoted) {
        return JsonValue.parse(singleQuoted.replace('\'', '"'));
    }
}

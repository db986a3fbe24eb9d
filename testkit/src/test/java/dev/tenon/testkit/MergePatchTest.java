package dev.tenon.testkit;

import static dev.tenon.testkit.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'a': 'b'}; {'a': 'c'}; {'a': 'c'}",
                "{'a': 'b'}; {'b': 'c'}; {'a': 'b', 'b': 'c'}",
                "{'a': 'b'}; {'a': null}; {}",
                "{'a': 'b'}; {'c': null}; {'a': 'b'}",
                "{'a': ['b']}; {'a': 'c'}; {'a': 'c'}",
                "{'a': 'c'}; {'a': ['b']}; {'a': ['b']}",
                "{'a': {'b': 'c'}}; {'a': {'b': 'd', 'c': null}}; {'a': {'b': 'd'}}",
                "{'a': [{'b': 'c'}]}; {'a': [1]}; {'a': [1]}",
                "{'a': 'x'}; {'a': {'b': {'c': null}}}; {'a': {'b': {}}}"
            })
    void mergesWithoutTouchingWhatItWasGiven(String target, String patch, String merged) {
        ObjectNode old = (ObjectNode) json(target);

        assertThat(MergePatch.apply(old, (ObjectNode) json(patch))).isEqualTo(json(merged));
        assertThat(old).isEqualTo(json(target));
    }
}

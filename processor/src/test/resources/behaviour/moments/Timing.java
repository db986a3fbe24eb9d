package user;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.harbour.Load;
import dev.tenon.runtime.validation.Violation;
import dev.tenon.runtime.validation.ViolationException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

public final class Timing {

    private Timing() {}

    private static List<String> said(Load.Create.Builder request) {
        try {
            request.build();
            return List.of();
        } catch (ViolationException e) {
            return e.violations().stream().map(Violation::toString).toList();
        }
    }

    public static void comparesDates() {
        assertThat(said(Load.create().opens(LocalDate.of(2025, 12, 31))))
                .containsExactly("a: must be set when opens < \"2026-01-01\" or opens == \"2026-12-24\"");
        assertThat(said(Load.create().opens(LocalDate.of(2026, 1, 1)))).isEmpty();
        assertThat(said(Load.create().opens(LocalDate.of(2026, 12, 24)))).hasSize(1);
        assertThat(said(Load.create().opens(LocalDate.of(2026, 2, 2)).closes(LocalDate.of(2026, 2, 2))))
                .containsExactly("b: must be set when closes <= opens");
        assertThat(said(Load.create().opens(LocalDate.of(2026, 2, 2)).closes(LocalDate.of(2026, 2, 3))))
                .isEmpty();
        assertThat(said(Load.create().closes(LocalDate.of(2026, 2, 2)))).isEmpty();
    }

    public static void comparesInstantsWhateverTheirOffset() {
        assertThat(said(Load.create().sails(Instant.parse("2026-02-28T11:00:00Z")))).hasSize(1);
        assertThat(said(Load.create().sails(Instant.parse("2026-02-28T10:59:59.999999999Z")))).isEmpty();
        assertThat(said(Load.create().sails(Instant.parse("2026-03-01T00:00:00Z")))).isEmpty();
        Instant noon = Instant.parse("2026-02-27T12:00:00Z");
        assertThat(said(Load.create().d("d").sails(noon).arrives(noon))).isEmpty();
        assertThat(said(Load.create().d("d").sails(noon).arrives(noon.plusNanos(1)))).hasSize(1);
        assertThat(said(Load.create().d("d").arrives(Instant.parse("2026-02-28T11:00:00Z")))).isEmpty();
    }

    public static void comparesDurations() {
        assertThat(said(Load.create().notice(Duration.ofHours(48)))).isEmpty();
        assertThat(said(Load.create().notice(Duration.ofHours(48).plusNanos(1)))).hasSize(1);
        assertThat(said(Load.create().notice(Duration.ofHours(24)))).hasSize(1);
        assertThat(said(Load.create().timeout(Duration.ofMillis(90_500)))).hasSize(1);
        assertThat(said(Load.create().timeout(Duration.ofMillis(90_499)))).isEmpty();
        assertThat(said(Load.create().timeout(Duration.ofSeconds(2)))).hasSize(1);
        assertThat(said(Load.create().timeout(Duration.ofSeconds(90)).patience(Duration.ofMinutes(1))))
                .containsExactly("g: must be set when patience < timeout or notice == patience");
        assertThat(said(Load.create().timeout(Duration.ofSeconds(60)).patience(Duration.ofMinutes(1)))).isEmpty();
        assertThat(said(Load.create().notice(Duration.ofHours(1)).patience(Duration.ofMinutes(60)))).hasSize(1);
    }

    public static void comparesItems() {
        LocalDate june = LocalDate.of(2026, 6, 30);
        assertThat(said(Load.create().days(List.of(june)))).isEmpty();
        assertThat(said(Load.create().days(List.of(june, june.plusDays(1))))).hasSize(1);
        assertThat(said(Load.create().days(List.of(june)).opens(june))).hasSize(1);
    }

    public static void comparesNumbersExactly() {
        assertThat(said(Load.create().tide(9007199254740992d))).hasSize(1);
        assertThat(said(Load.create().tide(9007199254740994d))).isEmpty();
        assertThat(said(Load.create().tide(-Double.MAX_VALUE))).hasSize(1);
    }
}

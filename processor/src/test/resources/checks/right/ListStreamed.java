import com.example.harbour.*;
import java.util.stream.Stream;

class ListStreamed {
    Object make() {
        return Load.create().name("n").crates(Stream.of(1, 2).toList()).build();
    }
}

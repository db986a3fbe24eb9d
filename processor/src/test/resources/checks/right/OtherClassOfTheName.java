import com.example.harbour.*;

class OtherClassOfTheName {
    static final class Load {
        Load name(String name) {
            return this;
        }

        Object build() {
            return this;
        }
    }

    Object make() {
        return new Load().name("").build();
    }
}

import com.example.harbour.*;

class ParameterShadows {
    private static final String NAME = "";

    Object make(String NAME) {
        return Load.create().name(NAME).build();
    }
}

import com.example.harbour.*;

class QueryNull {
    Object make(Harbour harbour) {
        return harbour.logs().findAll("xy", null);
    }
}

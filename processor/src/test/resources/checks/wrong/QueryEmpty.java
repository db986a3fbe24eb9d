import com.example.harbour.*;

class QueryEmpty {
    Object make(Harbour harbour) {
        return harbour.logs().find("xy", "");
    }
}

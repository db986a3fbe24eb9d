import com.example.harbour.*;

class GroupTooShort {
    Object make(Harbour harbour) {
        return harbour.logs().find("x", "q");
    }
}

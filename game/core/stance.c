#include <shoes/stance.h>

#include <stddef.h>
#include <string.h>

static const char *const names[STANCE_COUNT] = {"standing", "sitting", "floor", "crouching",
                                                "running"};

bool stance_find(const char *name, Stance *out) {
    for (int i = 0; i < STANCE_COUNT; i++) {
        if (strcmp(name == NULL ? names[0] : name, names[i]) == 0) {
            *out = (Stance)i;
            return true;
        }
    }
    return false;
}

const char *stance_name(Stance stance) {
    return names[stance];
}

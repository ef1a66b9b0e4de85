#include <shoes/assert.h>

#include <stdio.h>
#include <stdlib.h>

enum { EXIT_NO_MEMORY = 3, ASSERT_LINE = 512 };

_Noreturn void assert_failed(const char *condition, const char *file, int line) {
    char text[ASSERT_LINE];
    int length = snprintf(text, sizeof text, "%s:%d: this must hold: %s\n", file, line, condition);
    fputs(length > 0 ? text : "an assertion failed\n", stderr);
    abort();
}

_Noreturn void memory_exit(void) {
    fputs("shoes: no memory left. What you did is saved; please start again.\n", stderr);
    exit(EXIT_NO_MEMORY);
}

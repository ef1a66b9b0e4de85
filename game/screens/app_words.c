#include <stdio.h>

#include <shoes/assert.h>

#include "screens/app_inside.h"

const char *app_text(const App *app, const char *key) {
    return words_get(&app->library.words, key);
}

const char *app_text_of(const App *app, const char *prefix, const char *id, const char *part) {
    char key[128];
    snprintf(key, sizeof key, "%s.%s%s%s", prefix, id, part[0] != '\0' ? "." : "", part);
    return words_has(&app->library.words, key) ? app_text(app, key) : id;
}

const char *app_feeling_word(const App *app, int feeling) {
    return app_text_of(app, "feeling", app->library.feelings.feelings[feeling].id, "word");
}

const Person *app_person(const App *app, const char *id) {
    const Person *person = library_person(&app->library, id);
    ASSERT(person != NULL);
    return person;
}

const char *app_name(const App *app, const char *person) {
    return app_person(app, person)->name;
}

void app_fill_person(const App *app, char *out, size_t size, const char *key, const char *person) {
    words_fill(out, size, app_text(app, key), (WordsValue[]){{"name", app_name(app, person)}}, 1);
}

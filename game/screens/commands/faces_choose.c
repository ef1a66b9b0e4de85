#include <string.h>

#include <shoes/text.h>

#include "screens/commands/faces.h"

enum { STRENGTH_USUAL = 4, ID_MAX = 64 };

static void add(Faces *faces, const Person *person, ArtMood mood, ArtMood second,
                const char *name) {
    faces->all[faces->count++] = (Face){.figure = {.person = person,
                                                   .mood = mood,
                                                   .second = second,
                                                   .plain = faces->options->faces.plain},
                                        .name = name};
}

static ArtMood mood_of(const Faces *faces, const Expression *look) {
    int strength = faces->options->strength;
    return (ArtMood){.look = look, .strength = strength > 0 ? strength : STRENGTH_USUAL};
}

static const Expression *find_look(const Faces *faces, const char *id) {
    const Expression *look = expression_find(&faces->library.expressions, id);
    if (look == NULL) {
        faces_complain(faces, "there is no feeling or look called \"", id, "\"");
    }
    return look;
}

/* "sad+happy": the published compound, else brows of the first and mouth of the second. */
static bool add_mixed(Faces *faces, const Person *person, const char *name, const char *plus) {
    char first[ID_MAX];
    text_copy(first, sizeof first, name);
    if ((size_t)(plus - name) < sizeof first) {
        first[plus - name] = '\0';
    }
    const Expression *one = find_look(faces, first);
    const Expression *other = find_look(faces, plus + 1);
    if (one == NULL || other == NULL) {
        return false;
    }
    const Expression *both = expression_compound(&faces->library.expressions, one->id, other->id);
    add(faces, person, mood_of(faces, both != NULL ? both : one),
        both != NULL ? (ArtMood){0} : mood_of(faces, other), name);
    return true;
}

static bool add_named(Faces *faces, const Person *person, const char *name) {
    const char *plus = strchr(name, '+');
    if (plus != NULL) {
        return add_mixed(faces, person, name, plus);
    }
    const Expression *look = find_look(faces, name);
    if (look != NULL) {
        add(faces, person, mood_of(faces, look), (ArtMood){0}, name);
    }
    return look != NULL;
}

static void add_many(Faces *faces, const Person *person, bool all) {
    const ExpressionBook *book = &faces->library.expressions;
    for (int i = 0; i < book->count; i++) {
        const Expression *look = &book->looks[i];
        if (all || look->kind == EXPRESSION_FEELING) {
            add(faces, person, mood_of(faces, look), (ArtMood){0}, look->id);
        }
    }
}

static bool add_person(Faces *faces, const Person *person) {
    const char *name = faces->options->feeling;
    if (name == NULL || text_equal(name, "all")) {
        add_many(faces, person, name != NULL);
        return true;
    }
    return add_named(faces, person, name);
}

bool faces_choose(Faces *faces) {
    const char *who = faces->options->person;
    bool everybody = who == NULL || text_equal(who, "all");
    faces->all = arena_array(faces->library.arena, FACES_MAX, sizeof *faces->all);
    for (int i = 0; i < faces->library.person_count; i++) {
        const Person *person = &faces->library.people[i];
        if ((everybody || text_equal(person->id, who)) && !add_person(faces, person)) {
            return false;
        }
    }
    if (faces->count == 0) {
        faces_complain(faces, "there is no person called \"", who, "\"");
    }
    return faces->count > 0;
}

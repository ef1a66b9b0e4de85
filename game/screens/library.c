#include "screens/library.h"

#include <stdio.h>
#include <string.h>

#include <shoes/expression_read.h>
#include <shoes/person_read.h>
#include <shoes/text.h>

#include "screens/library_stories.h"

enum { ASSET_CAP = 4 << 20 };

typedef struct IdList { /* collects file names without their ending */
    Arena *arena;
    const char **ids;
    int count, most;
    const char *ending;
} IdList;

static void id_list_add(void *to, const char *name, bool is_folder) {
    IdList *list = to;
    size_t length = strlen(name);
    size_t ending = strlen(list->ending);
    if (is_folder || list->count == list->most || length <= ending ||
        strcmp(name + length - ending, list->ending) != 0) {
        return;
    }
    list->ids[list->count++] = arena_copy(list->arena, name, length - ending);
}

static int list_ids(const Host *host, Arena *arena, const char *folder, const char *ending,
                    const char **ids, int most) {
    IdList list = {.arena = arena, .ids = ids, .most = most, .ending = ending};
    host->list(host->self, HOST_ASSETS, folder, id_list_add, &list);
    return list.count;
}

static bool read_asset(const Host *host, const char *path, Arena *arena, HostBytes *out,
                       Issues *issues) {
    issues_set_file(issues, path);
    if (host->read(host->self, HOST_ASSETS, path, ASSET_CAP, arena, out) == HOST_READ_OK) {
        return true;
    }
    issues_add(issues, ISSUE_ERROR, "", "this file of the game is missing or cannot be read");
    return false;
}

static bool load_words(Library *library, const Host *host, Issues *issues) {
    HostBytes bytes;
    return read_asset(host, "text/en.json", library->arena, &bytes, issues) &&
           words_read(bytes.bytes, bytes.length, library->arena, &library->words, issues);
}

static bool load_feelings(Library *library, const Host *host, Issues *issues) {
    HostBytes bytes;
    return read_asset(host, "feelings.json", library->arena, &bytes, issues) &&
           feelings_read(bytes.bytes, bytes.length, library->arena, &library->feelings, issues);
}

static bool load_checkins(Library *library, const Host *host, Issues *issues) {
    static const char *const files[CHECKIN_FORMS] = {"checkin/a.json", "checkin/b.json",
                                                     "checkin/c.json"};
    HostBytes bytes;
    for (int i = 0; i < CHECKIN_FORMS; i++) {
        if (!read_asset(host, files[i], library->arena, &bytes, issues) ||
            !checkin_read(bytes.bytes, bytes.length, &library->feelings, library->arena,
                          &library->checkins[i], issues)) {
            return false;
        }
    }
    return true;
}

/* The screens fall back on the first, and show what wearers feel by the others. */
static bool has_looks(const Library *library, Issues *issues) {
    const size_t errors = issues_errors(issues);
    if (expression_find(&library->expressions, "neutral") == NULL) {
        issues_add(issues, ISSUE_ERROR, "displays", "needs a look \"neutral\"");
    }
    for (int i = 0; i < library->feelings.count; i++) {
        const char *id = library->feelings.feelings[i].id;
        if (expression_find(&library->expressions, id) == NULL) {
            issues_add(issues, ISSUE_ERROR, "feelings", "needs a look \"%.60s\"", id);
        }
    }
    return issues_errors(issues) == errors;
}

static bool load_expressions(Library *library, const Host *host, Issues *issues) {
    HostBytes bytes;
    return read_asset(host, "expressions.json", library->arena, &bytes, issues) &&
           expressions_read(bytes.bytes, bytes.length, library->arena, &library->expressions,
                            issues) &&
           has_looks(library, issues);
}

static bool load_people(Library *library, const Host *host, Issues *issues) {
    library->person_count =
        list_ids(host, library->arena, "people", ".json", library->person_ids, LIBRARY_PEOPLE_MAX);
    if (library->person_count == 0) {
        issues_set_file(issues, "people");
        issues_add(issues, ISSUE_ERROR, "", "there is nobody in this folder of the game");
        return false;
    }
    for (int i = 0; i < library->person_count; i++) {
        char path[128];
        HostBytes bytes;
        snprintf(path, sizeof path, "people/%s.json", library->person_ids[i]);
        if (!read_asset(host, path, library->arena, &bytes, issues) ||
            !person_read(bytes.bytes, bytes.length, library->arena, &library->people[i], issues) ||
            !person_style_find(&library->people[i], &library->expressions, issues)) {
            return false;
        }
    }
    return true;
}

static bool load_places(Library *library, const Host *host, Issues *issues) {
    HostBytes bytes;
    if (!read_asset(host, "places/places.json", library->arena, &bytes, issues) ||
        !places_read(bytes.bytes, bytes.length, library->arena, &library->places, issues)) {
        return false;
    }
    for (int i = 0; i < library->places.count; i++) {
        library->place_ids[i] = library->places.items[i].id;
    }
    return true;
}

static bool load_props(Library *library, const Host *host, Issues *issues) {
    HostBytes bytes;
    if (!read_asset(host, "props/props.json", library->arena, &bytes, issues) ||
        !props_read(bytes.bytes, bytes.length, library->arena, &library->props, issues)) {
        return false;
    }
    for (int i = 0; i < library->props.count; i++) {
        library->prop_ids[i] = library->props.items[i].id;
    }
    return true;
}

static bool load_light(Library *library, const Host *host, Issues *issues) {
    HostBytes bytes;
    return read_asset(host, "places/light.json", library->arena, &bytes, issues) &&
           lights_read(bytes.bytes, bytes.length, library->light, issues);
}

static void list_looks(Library *library) {
    const ExpressionBook *book = &library->expressions;
    for (int i = 0; i < book->count && library->look_count < 256; i++) {
        library->looks[library->look_count++] = book->looks[i].id;
    }
}

static void fill_names(Library *library) {
    library->names = (StoryNames){
        .feelings = &library->feelings,
        .people = {library->person_ids, library->person_count},
        .places = {library->place_ids, library->places.count},
        .looks = {library->looks, library->look_count},
        .props = {library->prop_ids, library->props.count},
    };
}

/* Without any the game is whole, but for that page. */
static bool load_tellings(Library *library, const Host *host, Issues *issues) {
    const char *ids[TELLINGS_MAX];
    library->telling_count = list_ids(host, library->arena, "follow", ".json", ids, TELLINGS_MAX);
    for (int i = 0; i < library->telling_count; i++) {
        char path[128];
        HostBytes bytes;
        snprintf(path, sizeof path, "follow/%s.json", ids[i]);
        if (!read_asset(host, path, library->arena, &bytes, issues) ||
            !telling_read(bytes.bytes, bytes.length, ids[i], &library->names, library->arena,
                          &library->tellings[i], issues)) {
            return false;
        }
    }
    return true;
}

bool library_load_assets(Library *library, const Host *host, Issues *issues) {
    *library = (Library){.arena = arena_new()};
    if (!load_words(library, host, issues) || !load_feelings(library, host, issues) ||
        !load_checkins(library, host, issues) || !load_expressions(library, host, issues) ||
        !load_people(library, host, issues) || !load_places(library, host, issues) ||
        !load_props(library, host, issues) || !load_light(library, host, issues)) {
        return false;
    }
    list_looks(library);
    fill_names(library);
    return load_tellings(library, host, issues);
}

bool library_load(Library *library, const Host *host, Issues *issues) {
    if (!library_load_assets(library, host, issues)) {
        return false;
    }
    library_add_stories(library, host);
    return true;
}

void library_free(Library *library) {
    arena_free(library->arena);
    library->arena = NULL;
}

const Person *library_person(const Library *library, const char *id) {
    for (int i = 0; i < library->person_count; i++) {
        if (text_equal(library->people[i].id, id)) {
            return &library->people[i];
        }
    }
    return NULL;
}

const LibraryEntry *library_entry(const Library *library, const char *key) {
    for (int i = 0; i < library->entry_count; i++) {
        if (text_equal(library->entries[i].key, key)) {
            return &library->entries[i];
        }
    }
    return NULL;
}

#include "screens/library_stories.h"

#include <stdio.h>
#include <string.h>

#include <shoes/json.h>
#include <shoes/text.h>

enum { FOLDER_NAME = 96, PATH_NAME = 256 };

typedef struct Names { /* the entries of one folder */
    Arena *arena;
    const char *names[LIBRARY_STORIES_MAX];
    int count;
    bool folders;
} Names;

static void names_add(void *to, const char *name, bool is_folder) {
    Names *list = to;
    if (is_folder == list->folders && list->count < LIBRARY_STORIES_MAX) {
        list->names[list->count++] = arena_copy(list->arena, name, strlen(name));
    }
}

static void list_names(const Host *host, int root, const char *folder, bool folders, Arena *arena,
                       Names *out) {
    *out = (Names){.arena = arena, .folders = folders};
    host->list(host->self, root, folder, names_add, out);
}

bool library_story_file(const char *name, char *id, size_t size) {
    size_t length = strlen(name);
    if (length <= 5 || strcmp(name + length - 5, ".json") != 0 || length - 5 >= size ||
        strcmp(name, "pack.json") == 0 || strstr(name, ".schema.") != NULL) {
        return false;
    }
    memcpy(id, name, length - 5);
    id[length - 5] = '\0';
    const char *dot = strchr(id, '.');
    return dot == NULL; /* ID.xx.json is a translation of ID.json */
}

static const char *problems_text(Arena *arena, const Issues *issues) {
    enum { SHOWN = 12 };
    char text[SHOWN * ISSUE_TEXT] = "";
    int shown = 0;
    for (size_t i = 0; i < issues_kept(issues) && shown < SHOWN; i++) {
        if (issues_at(issues, i)->kind == ISSUE_ERROR) {
            text_append(text, sizeof text, shown > 0 ? "\n" : "");
            text_append(text, sizeof text, issues_at(issues, i)->text);
            shown++;
        }
    }
    return arena_copy(arena, text, strlen(text));
}

static void add_entry(Library *library, LibraryEntry entry) {
    if (library->entry_count == LIBRARY_STORIES_MAX) {
        library->over++;
        return;
    }
    library->entries[library->entry_count++] = entry;
}

static void refuse_double(Library *library, const LibraryEntry *first, LibraryEntry *entry) {
    char line[WORDS_LINE];
    words_fill(line, sizeof line, words_get(&library->words, "parcel.double"),
               (WordsValue[]){{"key", entry->key}, {"file", entry->file}, {"first", first->file}},
               3);
    entry->story = NULL;
    entry->problems = arena_copy(library->arena, line, strlen(line));
}

static void read_story(Library *library, const HostBytes *bytes, const char *pack, const char *id,
                       LibraryEntry *entry, Issues *issues) {
    Story *story = arena_alloc(library->arena, sizeof *story);
    if (story_read(bytes->bytes, bytes->length, pack, id, &library->names, library->arena, story,
                   issues)) {
        entry->story = story;
        return;
    }
    entry->problems = problems_text(library->arena, issues);
}

static void add_file(Library *library, const Host *host, int root, const char *path,
                     const char *pack, const char *id) {
    char key[PATH_NAME];
    snprintf(key, sizeof key, "%s/%s", pack, id);
    LibraryEntry entry = {.key = arena_copy(library->arena, key, strlen(key)),
                          .file = arena_copy(library->arena, path, strlen(path))};
    const LibraryEntry *first = library_entry(library, key);
    if (first != NULL) {
        refuse_double(library, first, &entry);
        add_entry(library, entry);
        return;
    }
    Issues *issues = issues_new();
    issues_set_file(issues, path);
    HostBytes bytes;
    if (host->read(host->self, root, path, JSON_MAX_BYTES, library->arena, &bytes) ==
        HOST_READ_OK) {
        read_story(library, &bytes, pack, id, &entry, issues);
    } else {
        entry.problems = words_get(&library->words, "parcel.unreadable");
    }
    add_entry(library, entry);
    issues_free(issues);
}

static void add_folder(Library *library, const Host *host, int root, const char *folder,
                       const char *pack) {
    Names *names = arena_alloc(library->arena, sizeof *names);
    list_names(host, root, folder, false, library->arena, names);
    for (int i = 0; i < names->count; i++) {
        char id[FOLDER_NAME];
        char path[PATH_NAME];
        if (!library_story_file(names->names[i], id, sizeof id)) {
            continue;
        }
        snprintf(path, sizeof path, "%s%s%s", folder, folder[0] != '\0' ? "/" : "",
                 names->names[i]);
        add_file(library, host, root, path, pack, id);
    }
}

static void add_packs(Library *library, const Host *host, int root, const char *base) {
    Names *packs = arena_alloc(library->arena, sizeof *packs);
    list_names(host, root, base, true, library->arena, packs);
    for (int i = 0; i < packs->count; i++) {
        char folder[PATH_NAME];
        snprintf(folder, sizeof folder, "%s%s%s", base, base[0] != '\0' ? "/" : "",
                 packs->names[i]);
        add_folder(library, host, root, folder, packs->names[i]);
    }
}

void library_add_stories(Library *library, const Host *host) {
    for (int i = 0; i < host->levels; i++) {
        add_packs(library, host, HOST_LEVELS + i, "");
        add_folder(library, host, HOST_LEVELS + i, "", "mine");
    }
    add_packs(library, host, HOST_DATA, "stories");
    add_folder(library, host, HOST_DATA, "stories", "mine");
}

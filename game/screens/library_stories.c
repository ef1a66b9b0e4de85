#include "screens/library_stories.h"

#include <stdio.h>
#include <string.h>

#include <shoes/json.h>
#include <shoes/text.h>

enum { FILE_NAME = 260, PATH_NAME = 800 };

typedef struct Names { /* the entries of one folder */
    Arena *arena;
    const char *names[LIBRARY_STORIES_MAX];
    int count, over; /* over: stories beyond LIBRARY_STORIES_MAX */
    bool folders;
} Names;

/* What may be a story or a pack. */
static bool is_wanted(const char *name, bool is_folder) {
    char id[FILE_NAME];
    return name[0] != '.' && (is_folder || library_story_file(name, id, sizeof id));
}

static void names_add(void *to, const char *name, bool is_folder) {
    Names *list = to;
    if (is_folder != list->folders || !is_wanted(name, is_folder)) {
        return;
    }
    if (list->count == LIBRARY_STORIES_MAX) {
        list->over++;
        return;
    }
    list->names[list->count++] = arena_copy(list->arena, name, strlen(name));
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

static void refuse(Library *library, LibraryEntry *entry, const char *why, const WordsValue *values,
                   size_t count) {
    char line[WORDS_LINE];
    words_fill(line, sizeof line, words_get(&library->words, why), values, count);
    entry->problems = arena_copy(library->arena, line, strlen(line));
}

static void refuse_double(Library *library, const LibraryEntry *first, LibraryEntry *entry) {
    refuse(library, entry, "parcel.double",
           (WordsValue[]){{"key", entry->key}, {"file", entry->file}, {"first", first->file}}, 3);
}

static void refuse_file(Library *library, LibraryEntry *entry, const char *why) {
    refuse(library, entry, why, (WordsValue[]){{"file", entry->file}}, 1);
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

static void read_file(Library *library, const Host *host, int root, LibraryEntry *entry,
                      const char *pack, const char *id) {
    Issues *issues = issues_new();
    issues_set_file(issues, entry->file);
    HostBytes bytes;
    HostRead read =
        host->read(host->self, root, entry->file, JSON_MAX_BYTES, library->arena, &bytes);
    if (read == HOST_READ_OK) {
        read_story(library, &bytes, pack, id, entry, issues);
    } else {
        refuse_file(library, entry,
                    read == HOST_READ_TOO_LARGE ? "parcel.large" : "parcel.unreadable");
    }
    issues_free(issues);
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
    } else if (!text_is_id(id)) {
        refuse_file(library, &entry, "parcel.name");
    } else {
        read_file(library, host, root, &entry, pack, id);
    }
    add_entry(library, entry);
}

static void add_folder(Library *library, const Host *host, int root, const char *folder,
                       const char *pack) {
    Names *names = arena_alloc(library->arena, sizeof *names);
    list_names(host, root, folder, false, library->arena, names);
    library->over += names->over;
    for (int i = 0; i < names->count; i++) {
        char id[FILE_NAME];
        char path[PATH_NAME];
        if (!library_story_file(names->names[i], id, sizeof id)) {
            continue;
        }
        snprintf(path, sizeof path, "%s%s%s", folder, folder[0] != '\0' ? "/" : "",
                 names->names[i]);
        add_file(library, host, root, path, pack, id);
    }
}

/* The journal knows stories by keys made of ids: a pack of another name could not be kept there. */
static void refuse_pack(Library *library, const char *folder, const char *pack) {
    char key[PATH_NAME];
    snprintf(key, sizeof key, "%s/", pack);
    LibraryEntry entry = {.key = arena_copy(library->arena, key, strlen(key)),
                          .file = arena_copy(library->arena, folder, strlen(folder))};
    refuse_file(library, &entry, "parcel.pack");
    add_entry(library, entry);
}

static void add_packs(Library *library, const Host *host, int root, const char *base) {
    Names *packs = arena_alloc(library->arena, sizeof *packs);
    list_names(host, root, base, true, library->arena, packs);
    for (int i = 0; i < packs->count; i++) {
        char folder[PATH_NAME];
        snprintf(folder, sizeof folder, "%s%s%s", base, base[0] != '\0' ? "/" : "",
                 packs->names[i]);
        if (text_is_id(packs->names[i])) {
            add_folder(library, host, root, folder, packs->names[i]);
        } else {
            refuse_pack(library, folder, packs->names[i]);
        }
    }
}

static int find_place(const Library *library, const char *key) {
    for (int i = 0; i < library->entry_count; i++) {
        if (text_equal(library->entries[i].key, key)) {
            return i;
        }
    }
    return -1;
}

/* Behind the story that it follows, when it stands before it. */
static bool move_behind(Library *library, int at) {
    const Story *story = library->entries[at].story;
    int behind = story != NULL && story->after != NULL ? find_place(library, story->after) : -1;
    if (behind <= at) {
        return false;
    }
    LibraryEntry moved = library->entries[at];
    memmove(&library->entries[at], &library->entries[at + 1], (size_t)(behind - at) * sizeof moved);
    library->entries[behind] = moved;
    return true;
}

/* Stories that follow each other stand in their order. Those that go round in a circle stay
 * somewhere. */
static void order_threads(Library *library) {
    enum { PASSES = 16 };
    bool moved = true;
    for (int pass = 0; pass < PASSES && moved; pass++) {
        moved = false;
        for (int i = 0; i < library->entry_count; i++) {
            moved |= move_behind(library, i);
        }
    }
}

/* The last place says that there were more. */
static void tell_over(Library *library) {
    char count[16];
    if (library->over == 0) {
        return;
    }
    LibraryEntry *last = &library->entries[LIBRARY_STORIES_MAX - 1];
    library->over++;
    snprintf(count, sizeof count, "%d", library->over);
    last->story = NULL;
    refuse(library, last, "parcel.over", (WordsValue[]){{"count", count}, {"file", last->file}}, 2);
}

void library_add_stories(Library *library, const Host *host) {
    for (int i = 0; i < host->levels; i++) {
        add_packs(library, host, HOST_LEVELS + i, "");
        add_folder(library, host, HOST_LEVELS + i, "", "mine");
    }
    add_packs(library, host, HOST_DATA, "stories");
    add_folder(library, host, HOST_DATA, "stories", "mine");
    order_threads(library);
    tell_over(library);
}

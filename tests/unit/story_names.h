/* Names for tests that read stories: the real feelings and looks, and the people, places and things
 * of GAME.md. */
#ifndef TESTS_STORY_NAMES_H
#define TESTS_STORY_NAMES_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/json.h>
#include <shoes/story_read.h>

#ifndef SHOES_SOURCE_DIR
#define SHOES_SOURCE_DIR "."
#endif

typedef struct Names {
    Arena *arena;
    FeelingBook feelings;
    StoryNames names;
} Names;

/* The whole file, with room for a NUL; the caller frees it. Ends the test program when it is not
 * there. */
static inline char *file_read(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    char *bytes = malloc((1 << 20) + 4096);
    if (file == NULL || bytes == NULL) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(2);
    }
    *length = fread(bytes, 1, (1 << 20) + 4095, file);
    bytes[*length] = '\0';
    fclose(file);
    return bytes;
}

static inline int names_add_group(Arena *arena, const cJSON *group, const char **ids, int count) {
    const cJSON *item = NULL;
    cJSON_ArrayForEach(item, group) {
        ids[count++] = arena_copy(arena, item->string, strlen(item->string));
    }
    return count;
}

static inline StoryTexts names_looks(Arena *arena, Issues *issues) {
    size_t length = 0;
    char *bytes = file_read(SHOES_SOURCE_DIR "/assets/expressions.json", &length);
    cJSON *tree = json_read(bytes, length, issues);
    const char **ids = arena_array(arena, 256, sizeof *ids);
    int count = names_add_group(arena, cJSON_GetObjectItemCaseSensitive(tree, "feelings"), ids, 0);
    count = names_add_group(arena, cJSON_GetObjectItemCaseSensitive(tree, "displays"), ids, count);
    count = names_add_group(arena, cJSON_GetObjectItemCaseSensitive(tree, "compounds"), ids, count);
    cJSON_Delete(tree);
    free(bytes);
    return (StoryTexts){ids, count};
}

static inline void names_open(Names *names) {
    static const char *const people[] = {"maya", "sam", "leo",  "amina", "robin", "noor",
                                         "theo", "jun", "dana", "tomas", "li",    "omar"};
    static const char *const places[] = {"classroom",    "playground", "kitchen",      "bedroom",
                                         "living_room",  "bus",        "sports_field", "shop",
                                         "waiting_room", "phone_chat", "workplace",    "park"};
    static const char *const props[] = {"ball",    "phone",    "cake",     "drawing", "suitcase",
                                        "present", "book",     "cup",      "train",   "map",
                                        "kite",    "sandwich", "umbrella", "cat"};
    size_t length = 0;
    char *bytes = file_read(SHOES_SOURCE_DIR "/assets/feelings.json", &length);
    Issues *issues = issues_new();
    names->arena = arena_new();
    if (!feelings_read(bytes, length, names->arena, &names->feelings, issues)) {
        fprintf(stderr, "%s\n", issues_at(issues, 0)->text);
        exit(2);
    }
    free(bytes);
    names->names = (StoryNames){
        .feelings = &names->feelings,
        .people = {people, sizeof people / sizeof *people},
        .places = {places, sizeof places / sizeof *places},
        .looks = names_looks(names->arena, issues),
        .props = {props, sizeof props / sizeof *props},
    };
    issues_free(issues);
}

static inline void names_close(Names *names) {
    arena_free(names->arena);
}

#endif

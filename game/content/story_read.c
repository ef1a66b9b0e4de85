#include <shoes/story_read.h>

#include <string.h>

#include <shoes/hash.h>
#include <shoes/json.h>

#include "content/shape.h"
#include "content/story_check.h"
#include "content/story_fields.h"

/* A file of a later version is never guessed at: nothing else of it is looked at. */
static bool is_for_later(const cJSON *tree, Issues *issues) {
    const cJSON *format = cJSON_GetObjectItemCaseSensitive(tree, "format");
    if (!cJSON_IsNumber(format) || format->valuedouble <= STORY_FORMAT) {
        return false;
    }
    issues_add(issues, ISSUE_ERROR, "format", "this story was made for a later Shoes: update it");
    return true;
}

static const char *story_key(Arena *arena, const char *pack, const char *file_id) {
    const size_t length = strlen(pack) + 1 + strlen(file_id);
    char *key = arena_alloc(arena, length + 1);
    memcpy(key, pack, strlen(pack));
    key[strlen(pack)] = '/';
    memcpy(key + strlen(pack) + 1, file_id, strlen(file_id));
    return key;
}

static void choose_moments(Story *story) {
    for (int i = 0; i < story->shoes_count; i++) {
        if (story->shoes[i].moment < 0) {
            story->shoes[i].moment = story->beats.count - 1;
        }
    }
}

static void read_tree(const cJSON *tree, const char *file_id, const StoryNames *names, Arena *arena,
                      Story *story, Issues *issues) {
    ShapeReader reader = {.arena = arena, .issues = issues, .names = names};
    shape_read(&reader, &STORY_RECORD, tree, story);
    choose_moments(story);
    if (cJSON_IsObject(tree)) {
        StoryCheck check = {.story = story, .names = names, .file_id = file_id, .issues = issues};
        story_check(&check);
    }
}

bool story_read(const char *bytes, size_t length, const char *pack, const char *file_id,
                const StoryNames *names, Arena *arena, Story *out, Issues *issues) {
    const size_t errors = issues_errors(issues);
    cJSON *tree = json_read(bytes, length, issues);
    if (tree == NULL) {
        return false;
    }
    Story story = {.key = story_key(arena, pack, file_id),
                   .version = hash_bytes(HASH_START, bytes, length)};
    if (!is_for_later(tree, issues)) {
        read_tree(tree, file_id, names, arena, &story, issues);
    }
    cJSON_Delete(tree);
    if (issues_errors(issues) > errors) {
        return false;
    }
    *out = story;
    return true;
}

#include <shoes/words.h>

#include <stdlib.h>
#include <string.h>

#include <shoes/json.h>

static int compare_entries(const void *left, const void *right) {
    const WordsEntry *a = left;
    const WordsEntry *b = right;
    return strcmp(a->key, b->key);
}

static size_t count_entries(const cJSON *tree) {
    size_t count = 0;
    const cJSON *item = NULL;
    cJSON_ArrayForEach(item, tree) {
        count++;
    }
    return count;
}

static bool copy_entries(const cJSON *tree, Arena *arena, WordsEntry *entries, Issues *issues) {
    bool good = true;
    size_t count = 0;
    const cJSON *item = NULL;
    cJSON_ArrayForEach(item, tree) {
        if (!cJSON_IsString(item)) {
            issues_add(issues, ISSUE_ERROR, item->string, "must be text in quotes");
            good = false;
            continue;
        }
        entries[count].key = arena_copy(arena, item->string, strlen(item->string));
        entries[count].text = arena_copy(arena, item->valuestring, strlen(item->valuestring));
        count++;
    }
    return good;
}

bool words_read(const char *bytes, size_t length, Arena *arena, Words *out, Issues *issues) {
    cJSON *tree = json_read(bytes, length, issues);
    if (tree == NULL) {
        return false;
    }
    bool good = cJSON_IsObject(tree);
    if (!good) {
        issues_add(issues, ISSUE_ERROR, "", "must be { ... } with texts by key");
    } else {
        const size_t count = count_entries(tree);
        WordsEntry *entries = arena_array(arena, count, sizeof *entries);
        good = copy_entries(tree, arena, entries, issues);
        if (good) {
            qsort(entries, count, sizeof *entries, compare_entries);
            *out = (Words){entries, count};
        }
    }
    cJSON_Delete(tree);
    return good;
}

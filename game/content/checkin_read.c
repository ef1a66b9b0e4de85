#include <shoes/checkin_read.h>

#include <string.h>

#include <shoes/hash.h>
#include <shoes/json.h>
#include <shoes/text.h>

static const char *text_in(const cJSON *object, const char *key, Arena *arena, Issues *issues) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    if (!cJSON_IsString(item) || item->valuestring[0] == '\0') {
        issues_add(issues, ISSUE_ERROR, key, "needs a text");
        return "";
    }
    return arena_copy(arena, item->valuestring, strlen(item->valuestring));
}

static StoryLight light_in(const cJSON *object, Arena *arena, Issues *issues) {
    static const char *const lights[] = {"morning", "day", "evening"};
    const char *word = text_in(object, "light", arena, issues);
    for (int i = 0; i < 3; i++) {
        if (text_equal(lights[i], word)) {
            return (StoryLight)i;
        }
    }
    issues_add(issues, ISSUE_ERROR, "light", "is morning, day or evening");
    return LIGHT_DAY;
}

static StoryFeel feels_in(const cJSON *object, const FeelingBook *feelings, Arena *arena,
                          Issues *issues) {
    const cJSON *strength = cJSON_GetObjectItemCaseSensitive(object, "strength");
    StoryFeel feels = {feeling_find(feelings, text_in(object, "feeling", arena, issues)), 3};
    if (feels.feeling == FEELING_NONE) {
        issues_add(issues, ISSUE_ERROR, "feeling", "is no feeling word");
    }
    if (cJSON_IsNumber(strength) && strength->valueint >= 1 && strength->valueint <= 5) {
        feels.strength = strength->valueint;
    } else {
        issues_add(issues, ISSUE_ERROR, "strength", "needs a number from 1 to 5");
    }
    return feels;
}

static CheckinItem read_item(const cJSON *object, const FeelingBook *feelings, Arena *arena,
                             Issues *issues) {
    return (CheckinItem){.id = text_in(object, "id", arena, issues),
                         .who = text_in(object, "who", arena, issues),
                         .place = text_in(object, "place", arena, issues),
                         .what = text_in(object, "what", arena, issues),
                         .says = text_in(object, "says", arena, issues),
                         .light = light_in(object, arena, issues),
                         .feels = feels_in(object, feelings, arena, issues)};
}

/* Each family's first word, once. */
static void check_heads(const CheckinForm *form, const FeelingBook *feelings, Issues *issues) {
    for (int family = 0; family < feelings->family_count; family++) {
        int times = 0;
        for (int i = 0; i < CHECKIN_ITEMS; i++) {
            times += form->items[i].feels.feeling == feelings->families[family].head;
        }
        if (times != 1) {
            issues_add(issues, ISSUE_ERROR, "items", "need each family's first word exactly once");
        }
    }
}

bool checkin_read(const char *bytes, size_t length, const FeelingBook *feelings, Arena *arena,
                  CheckinForm *out, Issues *issues) {
    size_t before = issues_kept(issues);
    cJSON *tree = json_read(bytes, length, issues);
    const cJSON *items = cJSON_GetObjectItemCaseSensitive(tree, "items");
    CheckinForm form = {.version = hash_bytes(HASH_START, bytes, length)};
    if (tree != NULL && cJSON_GetArraySize(items) == CHECKIN_ITEMS) {
        form.id = text_in(tree, "id", arena, issues);
        for (int i = 0; i < CHECKIN_ITEMS; i++) {
            form.items[i] = read_item(cJSON_GetArrayItem(items, i), feelings, arena, issues);
        }
        check_heads(&form, feelings, issues);
    } else if (tree != NULL) {
        issues_add(issues, ISSUE_ERROR, "items", "needs a list of nine");
    }
    cJSON_Delete(tree);
    bool good = issues_kept(issues) == before;
    if (good) {
        *out = form;
    }
    return good;
}

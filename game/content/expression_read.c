#include <shoes/expression_read.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/json.h>
#include <shoes/voice.h>

typedef struct Reading {
    Arena *arena;
    Issues *issues;
    const char *id;
} Reading;

static void complain(const Reading *reading, const char *what, const char *problem) {
    char place[96];
    snprintf(place, sizeof place, "%s.%s", reading->id, what);
    issues_add(reading->issues, ISSUE_ERROR, place, "%s", problem);
}

static double number(const Reading *reading, const cJSON *object, const char *key, double low,
                     double high) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    if (!cJSON_IsNumber(item) || item->valuedouble < low || item->valuedouble > high) {
        complain(reading, key, "needs a number within its range (see CUES.md)");
        return low > 0 ? low : 0;
    }
    return item->valuedouble;
}

/* As number, but 0 where the key is left out. */
static double maybe(const Reading *reading, const cJSON *object, const char *key, double low) {
    bool given = cJSON_GetObjectItemCaseSensitive(object, key) != NULL;
    return given ? number(reading, object, key, low, 1) : 0;
}

static const char *string(const Reading *reading, const cJSON *object, const char *key) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    if (!cJSON_IsString(item)) {
        complain(reading, key, "needs a text");
        return "";
    }
    return arena_copy(reading->arena, item->valuestring, strlen(item->valuestring));
}

/* "AU12L" -> 12 and side 'L'; 0 when it is no action unit. */
static int unit_of(const char *name, char *side) {
    char *end = NULL;
    if (strncmp(name, "AU", 2) != 0) {
        return 0;
    }
    long unit = strtol(name + 2, &end, 10);
    *side = *end;
    bool plain = *end == '\0' || ((*end == 'L' || *end == 'R') && end[1] == '\0');
    return plain && unit > 0 && unit < EXPRESSION_UNITS ? (int)unit : 0;
}

static void keep_larger(double *slot, double value) {
    *slot = value > *slot ? value : *slot;
}

static void read_units(const Reading *reading, const cJSON *units, double from, Expression *look) {
    const cJSON *item = NULL;
    cJSON_ArrayForEach(item, units) {
        char side = '\0';
        int unit = unit_of(item->string, &side);
        if (unit == 0 || !cJSON_IsNumber(item) || item->valuedouble < 0 || item->valuedouble > 1) {
            complain(reading, item->string, "is no action unit with a weight from 0 to 1");
            continue;
        }
        if (item->valuedouble < from) {
            continue;
        }
        look->resting = false;
        if (side != 'R') {
            keep_larger(&look->left[unit], item->valuedouble);
        }
        if (side != 'L') {
            keep_larger(&look->right[unit], item->valuedouble);
        }
    }
}

typedef struct GazeWord {
    const char *word;
    ExpressionGaze gaze;
} GazeWord;

/* By how the description begins: "object_then_away". */
static ExpressionGaze read_gaze(const Reading *reading, const cJSON *json) {
    static const GazeWord words[] = {
        {"partner", EXPRESSION_GAZE_PARTNER}, {"threat", EXPRESSION_GAZE_OTHERS},
        {"object", EXPRESSION_GAZE_THING},    {"rival", EXPRESSION_GAZE_OTHERS},
        {"watches", EXPRESSION_GAZE_OTHERS},
    };
    const char *text = string(reading, json, "gaze");
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strncmp(text, words[i].word, strlen(words[i].word)) == 0) {
            return words[i].gaze;
        }
    }
    return EXPRESSION_GAZE_OWN;
}

static void read_extras(const Reading *reading, const cJSON *json, ExpressionExtras *extras) {
    *extras = (ExpressionExtras){.gaze_x = number(reading, json, "gaze_x", -1, 1),
                                 .gaze_y = number(reading, json, "gaze_y", -1, 1),
                                 .pupil = number(reading, json, "pupil", -1, 1),
                                 .blush = number(reading, json, "blush", 0, 1),
                                 .tears = number(reading, json, "tears", 0, 1),
                                 .sweat = number(reading, json, "sweat", 0, 1),
                                 .eyebags = number(reading, json, "eyebags", 0, 1),
                                 .tongue = number(reading, json, "tongue", 0, 1),
                                 .mouth_wave = number(reading, json, "mouth_wave", 0, 1),
                                 .pallor = number(reading, json, "pallor", 0, 1),
                                 .blink_per_min = number(reading, json, "blink_per_min", 0, 120),
                                 .gaze = read_gaze(reading, json)};
}

static void read_body(const Reading *reading, const cJSON *json, ExpressionBody *body) {
    *body = (ExpressionBody){.head_pitch = number(reading, json, "head_pitch", -45, 45),
                             .head_roll = number(reading, json, "head_roll", -45, 45),
                             .head_yaw = number(reading, json, "head_yaw", -60, 60),
                             .lean = number(reading, json, "lean", -30, 30),
                             .shoulders = number(reading, json, "shoulders", -1, 1),
                             .expand = number(reading, json, "expand", 0, 1),
                             .energy = number(reading, json, "energy", 0, 1),
                             .chest = maybe(reading, json, "chest", -1),
                             .turn = maybe(reading, json, "turn", -1),
                             .knees = maybe(reading, json, "knees", 0),
                             .feet = maybe(reading, json, "feet", -1),
                             .weight = maybe(reading, json, "weight", -1),
                             .tempo = number(reading, json, "tempo", 0, 4),
                             .arms = string(reading, json, "arms")};
}

static void read_voice(const Reading *reading, const cJSON *json, ExpressionVoice *voice) {
    *voice = (ExpressionVoice){.rate = number(reading, json, "rate", .3, 3),
                               .f0_st = number(reading, json, "f0_st", -24, 24),
                               .range_st = number(reading, json, "range_st", 0, 24),
                               .db = number(reading, json, "db", -24, 12),
                               .breathy = number(reading, json, "breathy", 0, 1),
                               .tense = number(reading, json, "tense", 0, 1),
                               .creak = number(reading, json, "creak", 0, 1),
                               .tremor = number(reading, json, "tremor", 0, 1),
                               .pause = number(reading, json, "pause", 0, 5),
                               .contour = string(reading, json, "contour"),
                               .sound = string(reading, json, "sound")};
}

static void check_voice(const Reading *reading, const ExpressionVoice *voice) {
    VoiceContour contour;
    if (!voice_contour_find(voice->contour, &contour)) {
        complain(reading, "contour", "is no melody that the hum voice knows");
    }
    if (!voice_sound_known(voice->sound)) {
        complain(reading, "sound", "is no sound that the hum voice can make");
    }
}

static bool has_voice(const Expression *look) {
    return look != NULL && look->voice.contour != NULL;
}

/* A compound without a voice of its own speaks as its two feelings would together. */
static void blend_voices(ExpressionBook *book) {
    for (int i = 0; i < book->count; i++) {
        Expression *look = &book->looks[i];
        const Expression *one = expression_find(book, look->blend[0]);
        const Expression *other = expression_find(book, look->blend[1]);
        if (!has_voice(look) && has_voice(one) && has_voice(other)) {
            look->voice = voice_blend(&one->voice, &other->voice);
        }
    }
}

static void check_voices(Reading *reading, const ExpressionBook *book) {
    for (int i = 0; i < book->count; i++) {
        reading->id = book->looks[i].id;
        check_voice(reading, &book->looks[i].voice);
    }
}

static void read_timing(const Reading *reading, const cJSON *json, ExpressionTiming *timing) {
    const cJSON *hold = cJSON_GetObjectItemCaseSensitive(json, "hold_ms");
    const cJSON *from = cJSON_GetArrayItem(hold, 0);
    const cJSON *to = cJSON_GetArrayItem(hold, 1);
    timing->onset_ms = (int)number(reading, json, "onset_ms", 0, 10000);
    timing->offset_ms = (int)number(reading, json, "offset_ms", 0, 10000);
    if (!cJSON_IsNumber(from) || !cJSON_IsNumber(to)) {
        complain(reading, "hold_ms", "needs two numbers");
        return;
    }
    timing->hold_from_ms = from->valueint;
    timing->hold_to_ms = to->valueint;
}

static void read_blend(const Reading *reading, const cJSON *json, Expression *look) {
    const cJSON *blend = cJSON_GetObjectItemCaseSensitive(json, "blend");
    for (int i = 0; i < 2; i++) {
        const cJSON *item = cJSON_GetArrayItem(blend, i);
        if (cJSON_IsString(item)) {
            look->blend[i] =
                arena_copy(reading->arena, item->valuestring, strlen(item->valuestring));
        }
    }
}

static ExpressionIdle read_idle(const Reading *reading, const cJSON *json) {
    static const char *const names[EXPRESSION_IDLE_COUNT] = {"drift", "still",   "bob",    "bounce",
                                                             "rock",  "tremble", "fidget", "tap"};
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(json, "idle");
    for (int i = 0; cJSON_IsString(item) && i < EXPRESSION_IDLE_COUNT; i++) {
        if (strcmp(item->valuestring, names[i]) == 0) {
            return (ExpressionIdle)i;
        }
    }
    if (item != NULL) {
        complain(reading, "idle", "is not one of the known ways to move");
    }
    return EXPRESSION_IDLE_DRIFT;
}

static const char *read_leak(const Reading *reading, const cJSON *timing) {
    const cJSON *leak = cJSON_GetObjectItemCaseSensitive(timing, "leak");
    return leak == NULL ? NULL : string(reading, leak, "shows");
}

static const char *caption_key(const Reading *reading) {
    char key[80];
    int length = snprintf(key, sizeof key, "voice.%s", reading->id);
    return arena_copy(reading->arena, key, length > 79 ? 79 : (size_t)length);
}

static void read_look(Reading *reading, const cJSON *json, ExpressionKind kind, Expression *look) {
    *look = (Expression){.kind = kind, .resting = true};
    look->id = arena_copy(reading->arena, json->string, strlen(json->string));
    reading->id = look->id;
    look->caption = caption_key(reading);
    read_units(reading, cJSON_GetObjectItemCaseSensitive(json, "au"), 0, look);
    read_units(reading, cJSON_GetObjectItemCaseSensitive(json, "au_optional"), .5, look);
    look->valence = number(reading, json, "valence", -1, 1);
    look->arousal = number(reading, json, "arousal", -1, 1);
    read_extras(reading, cJSON_GetObjectItemCaseSensitive(json, "extras"), &look->extras);
    read_body(reading, cJSON_GetObjectItemCaseSensitive(json, "body"), &look->body);
    const cJSON *voice = cJSON_GetObjectItemCaseSensitive(json, "voice");
    if (voice != NULL || kind != EXPRESSION_COMPOUND) {
        read_voice(reading, voice, &look->voice);
    }
    read_timing(reading, cJSON_GetObjectItemCaseSensitive(json, "timing"), &look->timing);
    read_blend(reading, json, look);
    look->idle = read_idle(reading, json);
    look->leak = read_leak(reading, cJSON_GetObjectItemCaseSensitive(json, "timing"));
}

static void read_group(Reading *reading, const cJSON *tree, const char *group, ExpressionKind kind,
                       ExpressionBook *book) {
    const cJSON *item = NULL;
    const cJSON *looks = cJSON_GetObjectItemCaseSensitive(tree, group);
    if (!cJSON_IsObject(looks)) {
        issues_add(reading->issues, ISSUE_ERROR, group, "needs an object of looks");
        return;
    }
    cJSON_ArrayForEach(item, looks) {
        if (book->count == EXPRESSIONS_MAX) {
            issues_add(reading->issues, ISSUE_ERROR, group, "has more than %d looks",
                       EXPRESSIONS_MAX);
            return;
        }
        read_look(reading, item, kind, &book->looks[book->count++]);
    }
}

static void check_leaks(Reading *reading, const ExpressionBook *book) {
    for (int i = 0; i < book->count; i++) {
        reading->id = book->looks[i].id;
        if (book->looks[i].leak != NULL && expression_find(book, book->looks[i].leak) == NULL) {
            complain(reading, "leak", "is no known look");
        }
    }
}

bool expressions_read(const char *bytes, size_t length, Arena *arena, ExpressionBook *out,
                      Issues *issues) {
    size_t before = issues_errors(issues);
    cJSON *tree = json_read(bytes, length, issues);
    if (tree == NULL) {
        return false;
    }
    Reading reading = {arena, issues, ""};
    ExpressionBook *book = arena_alloc(arena, sizeof *book);
    read_group(&reading, tree, "feelings", EXPRESSION_FEELING, book);
    read_group(&reading, tree, "displays", EXPRESSION_DISPLAY, book);
    read_group(&reading, tree, "compounds", EXPRESSION_COMPOUND, book);
    cJSON_Delete(tree);
    check_leaks(&reading, book);
    blend_voices(book);
    check_voices(&reading, book);
    if (issues_errors(issues) > before) {
        return false;
    }
    *out = *book;
    return true;
}

#include "screens/settings.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <shoes/json.h>
#include <shoes/text.h>
#include <shoes/visit.h>

#include "screens/control_map.h"

static const char settings_file[] = "settings.json";
enum { SETTINGS_CAP = 1 << 16, ASIDE_MAX = 20 };

/* Every setting that is a number or a switch, once: the same row reads and writes it. What lies
 * outside a row's range becomes the nearest that does not. */
typedef struct Field {
    const char *key;
    size_t offset;
    int low, high; /* of a number; both 0: a switch */
} Field;

#define SWITCH(member)                                                                             \
    { #member, offsetof(Settings, member), 0, 0 }
#define NUMBER(member, low, high)                                                                  \
    { #member, offsetof(Settings, member), low, high }

/* All the bits of VisitSteps below VISIT_MISS. */
enum { VOLUME_MOST = SETTINGS_VOLUMES - 1, STEPS_MOST = VISIT_MISS - 1 };

static const Field fields[] = {
    NUMBER(text_percent, 100, 200),
    SWITCH(reduced_motion),
    SWITCH(high_contrast),
    SWITCH(fullscreen),
    NUMBER(voice_volume, 0, VOLUME_MOST),
    NUMBER(effect_volume, 0, VOLUME_MOST),
    SWITCH(gentle_voices),
    SWITCH(read_aloud),
    SWITCH(read_caption),
    NUMBER(read_speed, 0, 2),
    NUMBER(read_volume, 0, VOLUME_MOST),
    NUMBER(scan, 0, SCAN_COUNT - 1),
    NUMBER(scan_ms, SETTINGS_SCAN_LEAST, SETTINGS_SCAN_MOST),
    NUMBER(debounce_ms, 0, SETTINGS_DEBOUNCE_MOST),
    NUMBER(steps, 0, STEPS_MOST),
};

enum { FIELDS = sizeof fields / sizeof fields[0] };

static bool is_switch(const Field *field) {
    return field->high == 0;
}

static void read_field(const cJSON *tree, const Field *field, Settings *settings) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(tree, field->key);
    void *at = (char *)settings + field->offset;
    if (is_switch(field)) {
        *(bool *)at = cJSON_IsTrue(item);
    } else if (cJSON_IsNumber(item)) {
        int value = item->valueint;
        *(int *)at = value < field->low ? field->low : value > field->high ? field->high : value;
    }
}

static cJSON *field_value(const Field *field, const Settings *settings) {
    const void *at = (const char *)settings + field->offset;
    return is_switch(field) ? cJSON_CreateBool(*(const bool *)at)
                            : cJSON_CreateNumber(*(const int *)at);
}

/* What a number may not be besides its range: between two steps, or of one visit only. */
static void settle(Settings *settings) {
    enum { STEP = 25 };
    settings->text_percent = (settings->text_percent + STEP / 2) / STEP * STEP;
    settings->steps &= ~(int)VISIT_MINE_LAST;
}

static void read_all(const cJSON *tree, Settings *settings) {
    for (int i = 0; i < FIELDS; i++) {
        read_field(tree, &fields[i], settings);
    }
    const cJSON *font = cJSON_GetObjectItemCaseSensitive(tree, "font");
    if (cJSON_IsString(font)) {
        text_copy(settings->font, sizeof settings->font, font->valuestring);
    }
    control_map_read(cJSON_GetObjectItemCaseSensitive(tree, "keys"), &settings->keys);
    control_map_read(cJSON_GetObjectItemCaseSensitive(tree, "pad"), &settings->buttons);
    settle(settings);
}

static cJSON *read_tree(const Host *host, bool *damaged) {
    Arena *arena = arena_new();
    Issues *issues = issues_new();
    HostBytes bytes;
    cJSON *tree = NULL;
    HostRead read = host->read(host->self, HOST_DATA, settings_file, SETTINGS_CAP, arena, &bytes);
    if (read == HOST_READ_OK) {
        tree = json_read(bytes.bytes, bytes.length, issues);
    }
    *damaged = read == HOST_READ_TOO_LARGE || (read == HOST_READ_OK && !cJSON_IsObject(tree));
    issues_free(issues);
    arena_free(arena);
    return tree;
}

/* Under the first name that is free. */
static void put_aside(const Host *host) {
    char name[64] = "settings-damaged.json";
    for (int i = 2; !host->rename(host->self, settings_file, name) && i <= ASIDE_MAX; i++) {
        snprintf(name, sizeof name, "settings-damaged-%d.json", i);
    }
}

static Settings settings_usual(void) {
    return (Settings){.text_percent = 100,
                      .voice_volume = 3,
                      .effect_volume = 2,
                      .font = "andika",
                      .read_speed = 1,
                      .read_volume = 3,
                      .scan_ms = 2000,
                      .debounce_ms = 150,
                      .steps = VISIT_STEPS_ALL};
}

void settings_load(Settings *settings, const Host *host) {
    *settings = settings_usual();
    control_map_usual_keys(&settings->keys);
    control_map_usual_buttons(&settings->buttons);
    bool damaged = false;
    cJSON *tree = read_tree(host, &damaged);
    if (damaged) {
        put_aside(host);
    }
    read_all(tree, settings);
    if (!cJSON_IsObject(tree)) {
        cJSON_Delete(tree);
        tree = cJSON_CreateObject();
    }
    settings->kept = tree;
}

void settings_free(Settings *settings) {
    cJSON_Delete(settings->kept);
    settings->kept = NULL;
}

static void put(cJSON *tree, const char *key, cJSON *value) {
    cJSON_DeleteItemFromObjectCaseSensitive(tree, key);
    cJSON_AddItemToObject(tree, key, value);
}

void settings_save(Settings *settings, const Host *host) {
    cJSON *tree = settings->kept;
    for (int i = 0; i < FIELDS; i++) {
        put(tree, fields[i].key, field_value(&fields[i], settings));
    }
    put(tree, "font", cJSON_CreateString(settings->font));
    put(tree, "keys", control_map_write(&settings->keys));
    put(tree, "pad", control_map_write(&settings->buttons));
    char *text = cJSON_Print(tree);
    if (text != NULL) {
        host->replace(host->self, settings_file, text, strlen(text));
    }
    cJSON_free(text);
}

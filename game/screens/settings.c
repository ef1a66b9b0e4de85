#include "screens/settings.h"

#include <stdio.h>
#include <string.h>

#include <shoes/json.h>
#include <shoes/text.h>
#include <shoes/visit.h>

#include "screens/control_map.h"

static const char settings_file[] = "settings.json";
enum { SETTINGS_CAP = 1 << 16, ASIDE_MAX = 20 };

static int clamp_percent(int percent) {
    int kept = percent < 100 ? 100 : percent > 200 ? 200 : percent;
    return (kept + 12) / 25 * 25;
}

static bool is_true(const cJSON *tree, const char *key) {
    return cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(tree, key));
}

/* As it is when the file does not say. */
static void read_whole(const cJSON *tree, const char *key, int low, int high, int *value) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(tree, key);
    if (cJSON_IsNumber(item)) {
        *value = item->valueint < low ? low : item->valueint > high ? high : item->valueint;
    }
}

static void read_volume(const cJSON *tree, const char *key, int *volume) {
    read_whole(tree, key, 0, SETTINGS_VOLUMES - 1, volume);
}

static void read_steps(const cJSON *tree, int *steps) {
    enum { KNOWN = VISIT_MINE_LAST * 32 - 1 };
    read_whole(tree, "steps", 0, KNOWN, steps);
    *steps &= ~(int)VISIT_MINE_LAST;
}

static void read_access(const cJSON *tree, Settings *settings) {
    const cJSON *font = cJSON_GetObjectItemCaseSensitive(tree, "font");
    if (cJSON_IsString(font)) {
        text_copy(settings->font, sizeof settings->font, font->valuestring);
    }
    settings->read_aloud = is_true(tree, "read_aloud");
    settings->read_caption = is_true(tree, "read_caption");
    read_whole(tree, "read_speed", 0, 2, &settings->read_speed);
    read_volume(tree, "read_volume", &settings->read_volume);
    read_whole(tree, "scan", 0, SCAN_COUNT - 1, &settings->scan);
    read_whole(tree, "scan_ms", SETTINGS_SCAN_LEAST, SETTINGS_SCAN_MOST, &settings->scan_ms);
    read_whole(tree, "debounce_ms", 0, SETTINGS_DEBOUNCE_MOST, &settings->debounce_ms);
    control_map_read(cJSON_GetObjectItemCaseSensitive(tree, "keys"), &settings->keys);
    control_map_read(cJSON_GetObjectItemCaseSensitive(tree, "pad"), &settings->buttons);
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
    const cJSON *percent = cJSON_GetObjectItemCaseSensitive(tree, "text_percent");
    if (cJSON_IsNumber(percent)) {
        settings->text_percent = clamp_percent(percent->valueint);
    }
    settings->reduced_motion = is_true(tree, "reduced_motion");
    settings->high_contrast = is_true(tree, "high_contrast");
    settings->fullscreen = is_true(tree, "fullscreen");
    settings->gentle_voices = is_true(tree, "gentle_voices");
    read_volume(tree, "voice_volume", &settings->voice_volume);
    read_volume(tree, "effect_volume", &settings->effect_volume);
    read_access(tree, settings);
    read_steps(tree, &settings->steps);
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

static void put_access(cJSON *tree, const Settings *settings) {
    put(tree, "font", cJSON_CreateString(settings->font));
    put(tree, "read_aloud", cJSON_CreateBool(settings->read_aloud));
    put(tree, "read_caption", cJSON_CreateBool(settings->read_caption));
    put(tree, "read_speed", cJSON_CreateNumber(settings->read_speed));
    put(tree, "read_volume", cJSON_CreateNumber(settings->read_volume));
    put(tree, "scan", cJSON_CreateNumber(settings->scan));
    put(tree, "scan_ms", cJSON_CreateNumber(settings->scan_ms));
    put(tree, "debounce_ms", cJSON_CreateNumber(settings->debounce_ms));
    put(tree, "keys", control_map_write(&settings->keys));
    put(tree, "pad", control_map_write(&settings->buttons));
}

void settings_save(Settings *settings, const Host *host) {
    cJSON *tree = settings->kept;
    put(tree, "text_percent", cJSON_CreateNumber(settings->text_percent));
    put(tree, "reduced_motion", cJSON_CreateBool(settings->reduced_motion));
    put(tree, "high_contrast", cJSON_CreateBool(settings->high_contrast));
    put(tree, "fullscreen", cJSON_CreateBool(settings->fullscreen));
    put(tree, "voice_volume", cJSON_CreateNumber(settings->voice_volume));
    put(tree, "effect_volume", cJSON_CreateNumber(settings->effect_volume));
    put(tree, "gentle_voices", cJSON_CreateBool(settings->gentle_voices));
    put_access(tree, settings);
    put(tree, "steps", cJSON_CreateNumber(settings->steps));
    char *text = cJSON_Print(tree);
    if (text != NULL) {
        host->replace(host->self, settings_file, text, strlen(text));
    }
    cJSON_free(text);
}

#include "screens/settings.h"

#include <stdio.h>
#include <string.h>

#include <shoes/json.h>

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
static void read_volume(const cJSON *tree, const char *key, int *volume) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(tree, key);
    if (cJSON_IsNumber(item)) {
        int most = SETTINGS_VOLUMES - 1;
        *volume = item->valueint < 0 ? 0 : item->valueint > most ? most : item->valueint;
    }
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

void settings_load(Settings *settings, const Host *host) {
    *settings = (Settings){.text_percent = 100, .voice_volume = 3, .effect_volume = 2};
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
    put(tree, "text_percent", cJSON_CreateNumber(settings->text_percent));
    put(tree, "reduced_motion", cJSON_CreateBool(settings->reduced_motion));
    put(tree, "high_contrast", cJSON_CreateBool(settings->high_contrast));
    put(tree, "fullscreen", cJSON_CreateBool(settings->fullscreen));
    put(tree, "voice_volume", cJSON_CreateNumber(settings->voice_volume));
    put(tree, "effect_volume", cJSON_CreateNumber(settings->effect_volume));
    put(tree, "gentle_voices", cJSON_CreateBool(settings->gentle_voices));
    char *text = cJSON_Print(tree);
    if (text != NULL) {
        host->replace(host->self, settings_file, text, strlen(text));
    }
    cJSON_free(text);
}

#include "screens/roster.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/hash.h>
#include <shoes/json.h>
#include <shoes/text.h>

enum { ABOUT_CAP = 1 << 14, PATH = 400 };

void roster_tag(const Host *host, char tag[9]) {
    Arena *arena = arena_new();
    HostBytes bytes;
    uint32_t number = 1;
    if (host->read(host->self, HOST_DATA, "tag", 64, arena, &bytes) == HOST_READ_OK &&
        bytes.length >= 8 && strspn(bytes.bytes, "0123456789abcdef") >= 8) {
        memcpy(tag, bytes.bytes, 8);
        tag[8] = '\0';
    } else {
        host->random(host->self, &number, sizeof number);
        snprintf(tag, 9, "%08x", (unsigned)number);
        host->replace(host->self, "tag", tag, 8);
    }
    arena_free(arena);
}

/* --- reading --- */

typedef struct Reading {
    Roster *roster;
    const Host *host;
    Arena *arena;
    RosterPlayer *player; /* whose files are listed */
    bool kept;            /* there is anything of theirs */
} Reading;

static int number_in(const cJSON *tree, const char *key, int low, int high, int usual) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(tree, key);
    bool good = cJSON_IsNumber(item) && item->valueint >= low && item->valueint <= high;
    return good ? item->valueint : usual;
}

static const char *text_in(const cJSON *tree, const char *key) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(tree, key);
    return cJSON_IsString(item) ? item->valuestring : "";
}

static void take_about(RosterPlayer *player, const cJSON *tree) {
    int n = number_in(tree, "n", 1, 1 << 30, 0);
    if (n > player->n) {
        player->n = n;
        player->pair = own_pair_named(text_in(tree, "shoes"), text_in(tree, "colour"));
        text_copy(player->name, sizeof player->name, text_in(tree, "name"));
    }
}

static void read_about(Reading *reading, const char *path) {
    Issues *issues = issues_new();
    HostBytes bytes;
    if (reading->host->read(reading->host->self, HOST_DATA, path, ABOUT_CAP, reading->arena,
                            &bytes) == HOST_READ_OK) {
        cJSON *tree = json_read(bytes.bytes, bytes.length, issues);
        if (cJSON_IsObject(tree)) {
            take_about(reading->player, tree);
        }
        cJSON_Delete(tree);
    }
    issues_free(issues);
}

static void each_file(void *to, const char *name, bool is_folder) {
    Reading *reading = to;
    char path[PATH];
    reading->kept = reading->kept || !is_folder;
    if (!is_folder && strncmp(name, "about-", 6) == 0) {
        snprintf(path, sizeof path, "players/%s/%.300s", reading->player->id, name);
        read_about(reading, path);
    }
}

/* Until shoes are chosen, a pair that follows from the id. */
static OwnPair usual_pair(const char *id) {
    uint64_t hash = hash_text(HASH_START, id);
    return text_equal(id, ROSTER_FIRST)
               ? (OwnPair){.kind = 3, .colour = 0}
               : (OwnPair){(int)(hash % OWN_KINDS), (int)(hash / OWN_KINDS % OWN_COLOURS)};
}

static void each_player(void *to, const char *name, bool is_folder) {
    Reading *reading = to;
    Roster *roster = reading->roster;
    char folder[PATH];
    if (!is_folder || !text_is_id(name)) {
        return;
    }
    if (roster->count == ROSTER_MAX) {
        roster->more = true;
        return;
    }
    RosterPlayer *player = &roster->players[roster->count];
    *player = (RosterPlayer){.pair = usual_pair(name)};
    text_copy(player->id, sizeof player->id, name);
    reading->player = player;
    reading->kept = false;
    snprintf(folder, sizeof folder, "players/%s", player->id);
    reading->host->list(reading->host->self, HOST_DATA, folder, each_file, reading);
    roster->count += reading->kept;
}

static int compare(const void *a, const void *b) {
    const RosterPlayer *left = a;
    const RosterPlayer *right = b;
    if (left->pair.kind != right->pair.kind) {
        return left->pair.kind - right->pair.kind;
    }
    if (left->pair.colour != right->pair.colour) {
        return left->pair.colour - right->pair.colour;
    }
    int named = strcmp(left->name, right->name);
    return named != 0 ? named : strcmp(left->id, right->id);
}

static void sort(Roster *roster) {
    qsort(roster->players, (size_t)roster->count, sizeof roster->players[0], compare);
}

void roster_load(Roster *roster, const Host *host) {
    Arena *arena = arena_new();
    Reading reading = {.roster = roster, .host = host, .arena = arena};
    *roster = (Roster){0};
    host->list(host->self, HOST_DATA, "players", each_player, &reading);
    sort(roster);
    arena_free(arena);
}

const RosterPlayer *roster_find(const Roster *roster, const char *id) {
    for (int i = 0; i < roster->count; i++) {
        if (text_equal(roster->players[i].id, id)) {
            return &roster->players[i];
        }
    }
    return NULL;
}

const RosterPlayer *roster_called(const Roster *roster, const char *text) {
    const RosterPlayer *found = roster_find(roster, text);
    int named = 0;
    for (int i = 0; i < roster->count && text[0] != '\0'; i++) {
        if (text_equal(roster->players[i].name, text) && named++ == 0 && found == NULL) {
            found = &roster->players[i];
        }
    }
    return named > 1 && !text_equal(found->id, text) ? NULL : found;
}

/* --- writing --- */

static void make_id(const Roster *roster, const Host *host, char *id) {
    uint32_t number = 1;
    do {
        host->random(host->self, &number, sizeof number);
        snprintf(id, ROSTER_ID, "p%08x", (unsigned)number++);
    } while (roster_find(roster, id) != NULL);
}

static void write_about(const RosterPlayer *player, const Host *host) {
    char path[PATH], tag[9];
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddNumberToObject(tree, "format", 1);
    cJSON_AddNumberToObject(tree, "n", player->n);
    cJSON_AddStringToObject(tree, "shoes", own_kind_id(player->pair.kind));
    cJSON_AddStringToObject(tree, "colour", own_colour_id(player->pair.colour));
    cJSON_AddStringToObject(tree, "name", player->name);
    char *text = cJSON_Print(tree);
    roster_tag(host, tag);
    snprintf(path, sizeof path, "players/%s/about-%s.json", player->id, tag);
    if (text != NULL) {
        host->replace(host->self, path, text, strlen(text));
    }
    cJSON_free(text);
    cJSON_Delete(tree);
}

bool roster_put(Roster *roster, const Host *host, RosterPlayer *player) {
    const RosterPlayer *known = roster_find(roster, player->id);
    if (known == NULL && roster->count == ROSTER_MAX) {
        return false;
    }
    if (player->id[0] == '\0') {
        make_id(roster, host, player->id);
    }
    player->n++;
    roster->players[known != NULL ? known - roster->players : roster->count++] = *player;
    write_about(player, host);
    sort(roster);
    return true;
}

#include "screens/player_file.h"

#include <stdio.h>
#include <string.h>

#include <shoes/json.h>
#include <shoes/text.h>

#include "screens/player_notes.h"

enum {
    FORMAT = 1,
    CAP = 512 << 20,
    PATH = 400,
    NAME = 64,
    HEAD_MOST = 8 * PLAYER_NOTES_MOST /* notes go in one line */
};

/* --- out --- */

typedef struct Writing {
    const Host *host;
    const RosterPlayer *player;
    TextPile *out;
    bool good;
} Writing;

static void put_tree(TextPile *out, cJSON *tree) {
    char *text = cJSON_PrintUnformatted(tree);
    if (text != NULL) {
        text_pile_text(out, text);
        text_pile_text(out, "\n");
    }
    cJSON_free(text);
    cJSON_Delete(tree);
}

static bool is_journal(const char *name) {
    size_t length = strlen(name);
    return length == strlen("journal-00000000.jsonl") && strncmp(name, "journal-", 8) == 0 &&
           strspn(name + 8, "0123456789abcdef") == 8 && text_equal(name + 16, ".jsonl");
}

/* A torn last line goes along, closed by a newline, so that the next head stands alone. */
static void each_file(void *to, const char *name, bool is_folder) {
    Writing *writing = to;
    char path[PATH];
    HostBytes bytes;
    if (is_folder || !is_journal(name)) {
        return;
    }
    Arena *arena = arena_new();
    snprintf(path, sizeof path, "players/%s/%s", writing->player->id, name);
    if (writing->host->read(writing->host->self, HOST_DATA, path, CAP, arena, &bytes) ==
        HOST_READ_OK) {
        cJSON *head = cJSON_CreateObject();
        cJSON_AddStringToObject(head, "file", name);
        put_tree(writing->out, head);
        text_pile_put(writing->out, bytes.bytes, bytes.length);
        bool closed = bytes.length == 0 || bytes.bytes[bytes.length - 1] == '\n';
        text_pile_text(writing->out, closed ? "" : "\n");
    } else {
        writing->good = false;
    }
    arena_free(arena);
}

static const char notes_name[] = "notes.txt";

static void put_notes(Writing *writing, const char *folder) {
    const char *notes = "";
    Arena *arena = arena_new();
    writing->good = player_notes_read(writing->host, folder, arena, &notes) && writing->good;
    if (notes[0] != '\0') {
        cJSON *head = cJSON_CreateObject();
        cJSON_AddStringToObject(head, "file", notes_name);
        cJSON_AddStringToObject(head, "text", notes);
        put_tree(writing->out, head);
    }
    arena_free(arena);
}

bool player_file_write(const Host *host, const RosterPlayer *player, TextPile *out) {
    Writing writing = {.host = host, .player = player, .out = out, .good = true};
    char folder[PATH];
    cJSON *head = cJSON_CreateObject();
    cJSON_AddNumberToObject(head, "shoes_player", FORMAT);
    cJSON_AddStringToObject(head, "id", player->id);
    cJSON_AddStringToObject(head, "shoes", own_kind_id(player->pair.kind));
    cJSON_AddStringToObject(head, "colour", own_colour_id(player->pair.colour));
    cJSON_AddStringToObject(head, "name", player->name);
    put_tree(out, head);
    snprintf(folder, sizeof folder, "players/%s", player->id);
    put_notes(&writing, folder);
    host->list(host->self, HOST_DATA, folder, each_file, &writing);
    return writing.good;
}

/* --- in --- */

typedef struct Bytes {
    const char *at, *end;
} Bytes;

static Bytes next_line(Bytes *rest) {
    Bytes line = {rest->at, rest->end};
    const char *newline = memchr(rest->at, '\n', (size_t)(rest->end - rest->at));
    line.end = newline != NULL ? newline + 1 : rest->end;
    rest->at = line.end;
    return line;
}

static bool starts(Bytes rest, const char *with) {
    size_t length = strlen(with);
    return (size_t)(rest.end - rest.at) >= length && memcmp(rest.at, with, length) == 0;
}

static cJSON *head_of(Bytes line) {
    Issues *issues = issues_new();
    size_t length = (size_t)(line.end - line.at);
    cJSON *tree = length > 0 && length < HEAD_MOST ? json_read(line.at, length - 1, issues) : NULL;
    issues_free(issues);
    return tree;
}

static const char *text_in(const cJSON *tree, const char *key) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(tree, key);
    return cJSON_IsString(item) ? item->valuestring : "";
}

static bool take_player(Bytes line, RosterPlayer *out) {
    cJSON *head = head_of(line);
    const cJSON *format = cJSON_GetObjectItemCaseSensitive(head, "shoes_player");
    bool good =
        cJSON_IsNumber(format) && format->valueint == FORMAT && text_is_id(text_in(head, "id"));
    if (good) {
        *out = (RosterPlayer){.n = 0};
        text_copy(out->id, sizeof out->id, text_in(head, "id"));
        text_copy(out->name, sizeof out->name, text_in(head, "name"));
        out->pair = own_pair_named(text_in(head, "shoes"), text_in(head, "colour"));
    }
    cJSON_Delete(head);
    return good;
}

/* What is missing behind what is here already. False: what is here is no beginning of it. */
static bool add_missing(const Host *host, const char *path, Bytes lines) {
    Arena *arena = arena_new();
    HostBytes here = {"", 0};
    size_t length = (size_t)(lines.end - lines.at);
    HostRead read = host->read(host->self, HOST_DATA, path, CAP, arena, &here);
    size_t both = here.length < length ? here.length : length;
    bool good = (read == HOST_READ_OK || read == HOST_READ_MISSING) &&
                memcmp(here.bytes, lines.at, both) == 0;
    if (good && length > here.length) {
        host->append(host->self, path, lines.at + here.length, length - here.length);
    }
    arena_free(arena);
    return good;
}

/* One journal: its head, then lines up to the next head. */
static bool take_journal(const Host *host, const RosterPlayer *player, Bytes *rest, bool *strange) {
    char path[PATH];
    cJSON *head = head_of(next_line(rest));
    Bytes lines = {rest->at, rest->at};
    while (rest->at < rest->end && !starts(*rest, "{\"file\":")) {
        lines.end = next_line(rest).end;
    }
    bool good = true;
    if (is_journal(text_in(head, "file"))) {
        snprintf(path, sizeof path, "players/%s/%s", player->id, text_in(head, "file"));
        good = add_missing(host, path, lines);
    } else if (text_equal(text_in(head, "file"), notes_name) && lines.at == lines.end) {
        snprintf(path, sizeof path, "players/%s", player->id);
        player_notes_begin(host, path, text_in(head, "text"));
    } else {
        *strange = true;
    }
    cJSON_Delete(head);
    return good;
}

PlayerFileRead player_file_read(const Host *host, Roster *roster, const char *bytes,
                                size_t length) {
    Bytes rest = {bytes, bytes + length};
    RosterPlayer player;
    bool strange = length == 0 || !take_player(next_line(&rest), &player), good = true;
    if (strange) {
        return PLAYER_FILE_STRANGE;
    }
    if (roster_find(roster, player.id) == NULL && !roster_put(roster, host, &player)) {
        return PLAYER_FILE_FULL;
    }
    while (rest.at < rest.end && !strange) {
        good = take_journal(host, &player, &rest, &strange) && good;
    }
    host->flush(host->self);
    if (strange) {
        return PLAYER_FILE_STRANGE;
    }
    return good ? PLAYER_FILE_OK : PLAYER_FILE_OTHER;
}

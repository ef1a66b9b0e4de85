#include "screens/player_notes.h"

#include <stdio.h>
#include <string.h>

#include <shoes/text.h>

enum { PATH = 400 };

void player_notes_path(const char *folder, char *out, size_t size) {
    snprintf(out, size, "%s/notes.txt", folder);
}

static bool is_shown(uint32_t letter) {
    return letter == '\n' || letter == '\t' || (letter >= ' ' && letter != 0x7F);
}

/* Whatever an editor left: broken bytes become '?', other controls go, among them the returns at
 * line ends. */
static const char *clean(Arena *arena, HostBytes bytes) {
    char *out = arena_alloc(arena, bytes.length + 1);
    size_t used = 0, size = 0;
    for (size_t at = 0; at < bytes.length; at += size) {
        uint32_t letter = text_next(bytes.bytes + at, bytes.length - at, &size);
        if (letter == 0xFFFD && size == 1) {
            out[used++] = '?';
        } else if (letter != 0xFEFF && is_shown(letter)) {
            memcpy(out + used, bytes.bytes + at, size);
            used += size;
        }
    }
    out[used] = '\0';
    return out;
}

bool player_notes_read(const Host *host, const char *folder, Arena *arena, const char **out) {
    char path[PATH];
    HostBytes bytes;
    *out = "";
    player_notes_path(folder, path, sizeof path);
    HostRead read = host->read(host->self, HOST_DATA, path, PLAYER_NOTES_MOST, arena, &bytes);
    if (read == HOST_READ_OK) {
        *out = clean(arena, bytes);
    }
    return read == HOST_READ_OK || read == HOST_READ_MISSING;
}

void player_notes_begin(const Host *host, const char *folder, const char *text) {
    char path[PATH];
    HostBytes bytes;
    Arena *arena = arena_new();
    player_notes_path(folder, path, sizeof path);
    if (host->read(host->self, HOST_DATA, path, PLAYER_NOTES_MOST, arena, &bytes) ==
        HOST_READ_MISSING) {
        host->append(host->self, path, text, strlen(text));
    }
    arena_free(arena);
}

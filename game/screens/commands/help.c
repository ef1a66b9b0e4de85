#include <stdio.h>

#include "screens/commands/verbs.h"

#ifndef SHOES_VERSION
#define SHOES_VERSION "0.1.0"
#endif

enum { HELP_CAP = 1 << 16 };

int command_help(const Host *host) {
    Arena *arena = arena_new();
    HostBytes bytes;
    bool read = host->read(host->self, HOST_ASSETS, "text/help.txt", HELP_CAP, arena, &bytes) ==
                HOST_READ_OK;
    if (read) {
        host->print(host->self, bytes.bytes);
    } else {
        host->complain(host->self, "shoes: assets/text/help.txt is missing or cannot be read\n");
    }
    arena_free(arena);
    return read ? STATUS_FINE : STATUS_PROBLEMS;
}

int command_version(const Host *host) {
    host->print(host->self, "shoes " SHOES_VERSION "\n");
    return STATUS_FINE;
}

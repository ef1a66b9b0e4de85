/* Pages for the printer, without a window: what the notebook's button writes, into any file. */
#include <stdio.h>
#include <stdlib.h>

#include <shoes/assert.h>

#include "screens/commands/verbs.h"
#include "screens/library.h"
#include "screens/notebook_print.h"
#include "screens/player.h"
#include "screens/roster.h"

enum { MESSAGE = 400 };

static bool write_notebook(const Host *host, const Library *library, const char *path) {
    Player *player = calloc(1, sizeof *player);
    if (player == NULL) {
        memory_exit();
    }
    player_load(player, host, library, ROSTER_FIRST);
    PageHtml *html = notebook_print(library, &player->notebook);
    size_t length;
    const char *bytes = page_html_end(html, &length);
    bool written = host->text_file(host->self, path, bytes, length);
    page_html_free(html);
    player_free(player);
    free(player);
    return written;
}

int command_print(const Host *host, const Options *options) {
    Issues *issues = issues_new();
    Library *library = calloc(1, sizeof *library);
    if (library == NULL) {
        memory_exit();
    }
    bool loaded = library_load(library, host, issues);
    bool written = loaded && write_notebook(host, library, options->out);
    if (!loaded) {
        command_tell_issues(host, issues);
    } else if (!written) {
        char message[MESSAGE];
        snprintf(message, sizeof message, "shoes: %.200s cannot be written\n", options->out);
        host->complain(host->self, message);
    }
    library_free(library);
    free(library);
    issues_free(issues);
    return written ? STATUS_FINE : STATUS_PROBLEMS;
}

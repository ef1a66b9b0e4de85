/* Every problem of the files and folders given, then what is in them. */
#include "screens/commands/lint.h"

#include <stdio.h>
#include <string.h>

#include <shoes/json.h>
#include <shoes/text.h>

#include "screens/commands/verbs.h"
#include "screens/library_stories.h"

enum { DEPTH_MOST = 3, PATH_SIZE = 1024 };

typedef struct LintFolder {
    Arena *arena;
    char pack[LINT_ID]; /* what its stories' keys begin with */
    const char *files[LIBRARY_STORIES_MAX], *folders[LIBRARY_STORIES_MAX];
    int file_count, folder_count;
} LintFolder;

static const char *last_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

static void folder_add(void *to, const char *name, bool is_folder) {
    LintFolder *folder = to;
    int *count = is_folder ? &folder->folder_count : &folder->file_count;
    if (name[0] == '.' || *count == LIBRARY_STORIES_MAX) {
        return;
    }
    const char **names = is_folder ? folder->folders : folder->files;
    names[(*count)++] = arena_copy(folder->arena, name, strlen(name));
}

static bool has_pack(const LintFolder *folder) {
    for (int i = 0; i < folder->file_count; i++) {
        if (text_equal(folder->files[i], "pack.json")) {
            return true;
        }
    }
    return false;
}

static void join(char out[PATH_SIZE], const char *folder, const char *name) {
    text_copy(out, PATH_SIZE, folder);
    text_append(out, PATH_SIZE, "/");
    text_append(out, PATH_SIZE, name);
}

static void lint_files(Lint *lint, const char *path, LintFolder *folder) {
    char file[PATH_SIZE];
    char id[LINT_ID];
    text_copy(folder->pack, sizeof folder->pack, "mine");
    if (has_pack(folder)) {
        join(file, path, "pack.json");
        lint_pack(lint, file, last_name(path), folder->pack);
    }
    for (int i = 0; i < folder->file_count; i++) {
        if (library_story_file(folder->files[i], id, sizeof id)) {
            join(file, path, folder->files[i]);
            lint_story(lint, file, folder->pack, id);
        }
    }
}

/* False: there is no such folder. */
static bool lint_folder(Lint *lint, const char *path, int depth) {
    Arena *arena = arena_new();
    LintFolder *folder = arena_alloc(arena, sizeof *folder);
    folder->arena = arena;
    bool there = lint->host->list(lint->host->self, HOST_PLAIN, path, folder_add, folder);
    if (there) {
        lint_files(lint, path, folder);
    }
    for (int i = 0; i < folder->folder_count && depth < DEPTH_MOST; i++) {
        char inside[PATH_SIZE];
        join(inside, path, folder->folders[i]);
        lint_folder(lint, inside, depth + 1);
    }
    arena_free(arena);
    return there;
}

static bool file_is_there(const Lint *lint, const char *path) {
    Arena *arena = arena_new();
    HostBytes bytes;
    HostRead read =
        lint->host->read(lint->host->self, HOST_PLAIN, path, JSON_MAX_BYTES, arena, &bytes);
    arena_free(arena);
    return read == HOST_READ_OK || read == HOST_READ_TOO_LARGE;
}

/* The folder a file lies in; "." when its path names none. */
static void folder_of(const char *path, char out[PATH_SIZE]) {
    size_t length = (size_t)(last_name(path) - path);
    text_copy(out, PATH_SIZE, path);
    out[length > 0 && length < PATH_SIZE ? length - 1 : 0] = '\0';
    if (length == 0) {
        text_copy(out, PATH_SIZE, ".");
    }
}

static void lint_file(Lint *lint, const char *path) {
    char folder[PATH_SIZE];
    char pack_file[PATH_SIZE];
    char id[LINT_ID];
    char pack[LINT_ID] = "mine";
    folder_of(path, folder);
    join(pack_file, folder, "pack.json");
    if (file_is_there(lint, pack_file)) {
        lint_pack(lint, pack_file, last_name(folder), pack);
    }
    if (text_equal(last_name(path), "pack.json")) {
        return;
    }
    if (library_story_file(last_name(path), id, sizeof id)) {
        lint_story(lint, path, pack, id);
        return;
    }
    Issues *issues = lint_issues(path);
    issues_add(issues, ISSUE_ERROR, "", "is no story: a story's file is called ID.json");
    lint_tell(lint, issues);
}

static bool lint_path(Lint *lint, const char *given) {
    char path[PATH_SIZE];
    size_t length = text_copy(path, sizeof path, given);
    while (length > 1 && path[length - 1] == '/') {
        path[--length] = '\0';
    }
    if (lint_folder(lint, path, 0)) {
        return true;
    }
    if (file_is_there(lint, path)) {
        lint_file(lint, path);
        return true;
    }
    lint->host->complain(lint->host->self, "shoes: there is no file or folder ");
    lint->host->complain(lint->host->self, given);
    lint->host->complain(lint->host->self, "\n");
    return false;
}

static bool load_assets(Lint *lint) {
    Issues *issues = issues_new();
    bool loaded = library_load_assets(&lint->library, lint->host, issues);
    lint_tell(lint, issues);
    return loaded;
}

static int lint_all(Lint *lint, const Options *options) {
    char line[96];
    bool there = true;
    for (int i = 0; i < options->path_count; i++) {
        there = lint_path(lint, options->paths[i]) && there;
    }
    if (!there) {
        return STATUS_USAGE;
    }
    lint_count_print(&lint->count, &lint->library, lint->host);
    snprintf(line, sizeof line, "%zu problem%s, %zu warning%s\n", lint->errors,
             lint->errors == 1 ? "" : "s", lint->warnings, lint->warnings == 1 ? "" : "s");
    lint->host->print(lint->host->self, line);
    return lint->errors > 0 ? STATUS_PROBLEMS : STATUS_FINE;
}

int command_lint(const Host *host, const Options *options) {
    Lint lint = {.host = host};
    int status = load_assets(&lint) ? lint_all(&lint, options) : STATUS_PROBLEMS;
    library_free(&lint.library);
    return status;
}

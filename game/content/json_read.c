#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>
#include <shoes/json.h>

#include "content/json_scan.h"

static cJSON *parse_scanned(const JsonScan *scan) {
    /* cJSON wants the closing NUL counted in when it shall insist on it. */
    cJSON *tree = cJSON_ParseWithLengthOpts(scan->bytes, scan->length + 1, NULL, true);
    if (tree == NULL) {
        issues_add(scan->issues, ISSUE_ERROR, "", "this file could not be read");
    }
    return tree;
}

cJSON *json_read(const char *bytes, size_t length, Issues *issues) {
    if (length > JSON_MAX_BYTES) {
        issues_add(issues, ISSUE_ERROR, "", "the file is too large: %d bytes at most",
                   (int)JSON_MAX_BYTES);
        return NULL;
    }
    char *copy = malloc(length + 1);
    if (copy == NULL) {
        memory_exit();
    }
    if (length > 0) {
        memcpy(copy, bytes, length);
    }
    copy[length] = '\0';
    JsonScan scan = {.bytes = copy, .length = length, .issues = issues};
    cJSON *tree = NULL;
    if (json_scan(&scan) && json_keys_check(&scan)) {
        tree = parse_scanned(&scan);
    }
    json_scan_free(&scan);
    free(copy);
    return tree;
}

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "platform/durable.h"
#include "platform/folder.h"
#include "platform/inside.h"

static uint64_t host_append(void *self, const char *path, const char *bytes, size_t length) {
    Platform *platform = self;
    if (platform->saver != NULL) {
        return saver_append(platform->saver, path, bytes, length);
    }
    memory_files_append(platform->memory, path, bytes, length);
    return ++platform->memory_tickets;
}

static uint64_t host_replace(void *self, const char *path, const char *bytes, size_t length) {
    Platform *platform = self;
    if (platform->saver != NULL) {
        return saver_replace(platform->saver, path, bytes, length);
    }
    memory_files_replace(platform->memory, path, bytes, length);
    return ++platform->memory_tickets;
}

static bool host_rename(void *self, const char *from, const char *to) {
    Platform *platform = self;
    if (!folder_path_is_safe(from) || !folder_path_is_safe(to)) {
        return false;
    }
    if (platform->memory != NULL) {
        return memory_files_rename(platform->memory, from, to);
    }
    saver_wait(platform->saver, NULL);
    return durable_rename(platform->data, from, to);
}

static bool host_forget(void *self, const char *folder) {
    Platform *platform = self;
    if (!folder_path_is_safe(folder) || folder[0] == '\0') {
        return false;
    }
    if (platform->memory != NULL) {
        memory_files_forget(platform->memory, folder);
        return true;
    }
    saver_flush(platform->saver);
    return durable_forget(platform->data, folder);
}

static void host_flush(void *self) {
    Platform *platform = self;
    if (platform->saver != NULL) {
        saver_flush(platform->saver);
    }
}

SaverNews host_save_news(Platform *platform) {
    if (platform->saver == NULL) {
        return (SaverNews){.saved_through = platform->memory_tickets};
    }
    SaverNews news = saver_news(platform->saver);
    if (news.failed && !platform->save_complained) {
        platform->save_complained = true;
        fprintf(stderr,
                "shoes: what was done could not be saved (%s). It is kept and tried again with "
                "the next answer.\n",
                strerror(news.reason));
    }
    return news;
}

void host_save_fill(Host *host) {
    host->append = host_append;
    host->replace = host_replace;
    host->rename = host_rename;
    host->forget = host_forget;
    host->flush = host_flush;
}

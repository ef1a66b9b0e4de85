/* Shoes: the command line, and what belongs to it. */
#include <stdint.h>

#include "platform/platform.h"
#include "screens/app.h"
#include "screens/commands.h"

static int play(Platform *platform, const Options *options) {
    const Host *host = platform_host(platform);
    uint64_t seed = 1;
    host->random(host->self, &seed, sizeof seed);
    App *app = app_new(host, seed);
    if (app == NULL) {
        return 1;
    }
    if (options->scale > 100) {
        app_set_text_percent(app, options->scale);
    }
    if (options->say) {
        app_show_said(app);
    }
    PlatformWindow window = {.width = options->width,
                             .height = options->height,
                             .fullscreen = options->fullscreen,
                             .record = options->record};
    int status = platform_play(platform, app, &window);
    app_free(app);
    return status;
}

int main(int argc, char **argv) {
    Options options;
    options_parse(argc, argv, &options);
    Platform *platform = platform_new(&(PlatformConfig){.data = options.data,
                                                        .levels = options.levels,
                                                        .level_count = options.level_count,
                                                        .headless = options.verb != VERB_PLAY});
    int status = options.verb == VERB_PLAY ? play(platform, &options)
                                           : command_run(platform_host(platform), &options);
    platform_free(platform);
    return status;
}

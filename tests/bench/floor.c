/* The floor that the game's speed is measured against: a bare SDL2 program with the software
 * renderer, a window, one line of text, waiting for events. A key or a click changes the colour.
 * Escape ends it.
 *
 *     floor FONT.ttf
 */
#include <stdbool.h>
#include <stdio.h>

#include <SDL.h>
#include <SDL_ttf.h>

enum { WIDTH = 1280, HEIGHT = 720, SIZE = 32 };

typedef struct Floor {
    SDL_Window *window;
    SDL_Renderer *renderer;
    SDL_Texture *line;
    SDL_Rect place;
    int changes;
} Floor;

static bool open_line(Floor *floor, const char *font_path) {
    TTF_Font *font = TTF_OpenFont(font_path, SIZE);
    if (font == NULL) {
        return false;
    }
    SDL_Surface *surface =
        TTF_RenderUTF8_Blended(font, "One line of text.", (SDL_Color){60, 40, 20, 255});
    if (surface != NULL) {
        floor->place = (SDL_Rect){100, 100, surface->w, surface->h};
        floor->line = SDL_CreateTextureFromSurface(floor->renderer, surface);
    }
    SDL_FreeSurface(surface);
    TTF_CloseFont(font);
    return floor->line != NULL;
}

static bool open_floor(Floor *floor, const char *font_path) {
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0 || TTF_Init() != 0) {
        return false;
    }
    floor->window = SDL_CreateWindow("Floor", 0, 0, WIDTH, HEIGHT, 0);
    if (floor->window == NULL) {
        return false;
    }
    floor->renderer = SDL_CreateRenderer(floor->window, -1, SDL_RENDERER_SOFTWARE);
    return floor->renderer != NULL && open_line(floor, font_path);
}

static void paint(const Floor *floor) {
    bool odd = floor->changes % 2 == 1;
    SDL_SetRenderDrawColor(floor->renderer, 251, odd ? 221 : 241, 223, 255);
    SDL_RenderClear(floor->renderer);
    SDL_RenderCopy(floor->renderer, floor->line, NULL, &floor->place);
    SDL_RenderPresent(floor->renderer);
}

static bool take(Floor *floor, const SDL_Event *event) {
    if (event->type == SDL_QUIT ||
        (event->type == SDL_KEYDOWN && event->key.keysym.sym == SDLK_ESCAPE)) {
        return false;
    }
    floor->changes += event->type == SDL_KEYDOWN || event->type == SDL_MOUSEBUTTONUP;
    return true;
}

int main(int argc, char **argv) {
    Floor floor = {0};
    if (argc != 2 || !open_floor(&floor, argv[1])) {
        fprintf(stderr, "floor: %s\n", argc == 2 ? SDL_GetError() : "give a font file");
        return 1;
    }
    SDL_Event event;
    paint(&floor);
    while (SDL_WaitEvent(&event) == 1 && take(&floor, &event)) {
        int before = floor.changes;
        bool going = true;
        while (going && SDL_PollEvent(&event) == 1) {
            going = take(&floor, &event);
        }
        if (!going) {
            break;
        }
        if (floor.changes != before || event.type != SDL_MOUSEMOTION) {
            paint(&floor);
        }
    }
    SDL_Quit();
    return 0;
}

/*
 * As much of libudev as hidapi asks for, over the folders of $HID_LAB: which devices there are, and
 * what their parents (hid, interface, usb) say of them. For every other process the real one.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#define LAB_MAJOR 240

struct entry {
  struct entry *next;
  char path[256];
};
struct enumeration {
  struct entry *first;
};
#define MOST_ATTRIBUTES 16
struct udev_device {
  char path[512], node[32];
  struct udev_device *parents[3];
  char *said[MOST_ATTRIBUTES];
  int told;
};

static const char *lab(void) { return getenv("HID_LAB"); }

static struct udev_device *device_at(const char *path) {
  struct stat there;
  if (stat(path, &there) != 0) return NULL;
  struct udev_device *d = calloc(1, sizeof *d);
  snprintf(d->path, sizeof d->path, "%s", path);
  snprintf(d->node, sizeof d->node, "/dev/%.20s", strrchr(path, '/') + 1);
  return d;
}

void *udev_new(void) { return calloc(1, 1); }
void *udev_unref(void *udev) { return free(udev), NULL; }
void *udev_enumerate_new(void *udev) { return (void)udev, calloc(1, sizeof(struct enumeration)); }
int udev_enumerate_add_match_subsystem(void *e, const char *name) { return (void)e, (void)name, 0; }

static int is_device(const struct dirent *d) {
  return strncmp(d->d_name, "hidraw", 6) == 0 && !strchr(d->d_name, '.');
}

int udev_enumerate_scan_devices(void *enumeration) {
  struct dirent **found;
  int count = scandir(lab(), &found, is_device, versionsort);
  if (count < 0) return -1;
  struct entry **last = &((struct enumeration *)enumeration)->first;
  for (int i = 0; i < count; i++) {
    *last = calloc(1, sizeof **last);
    snprintf((*last)->path, sizeof (*last)->path, "%s/%.40s", lab(), found[i]->d_name);
    last = &(*last)->next;
    free(found[i]);
  }
  free(found);
  return 0;
}

void *udev_enumerate_get_list_entry(void *e) { return ((struct enumeration *)e)->first; }
void *udev_list_entry_get_next(void *at) { return ((struct entry *)at)->next; }
const char *udev_list_entry_get_name(void *at) { return ((struct entry *)at)->path; }

void *udev_enumerate_unref(void *enumeration) {
  struct entry *at = ((struct enumeration *)enumeration)->first;
  while (at) {
    struct entry *next = at->next;
    free(at);
    at = next;
  }
  return free(enumeration), NULL;
}

void *udev_device_new_from_syspath(void *udev, const char *path) {
  return (void)udev, device_at(path);
}

void *udev_device_new_from_devnum(void *udev, char type, dev_t number) {
  char path[512];
  (void)udev, (void)type;
  if (major(number) != LAB_MAJOR) return NULL;
  snprintf(path, sizeof path, "%s/hidraw%u", lab(), minor(number));
  return device_at(path);
}

const char *udev_device_get_syspath(void *device) { return ((struct udev_device *)device)->path; }
const char *udev_device_get_devnode(void *device) { return ((struct udev_device *)device)->node; }

/* `device` is the name that the kernel's own tree has for the parent of a hidraw node. */
static const char *parent_names[] = { "device", "interface", "usb" };

void *udev_device_get_parent_with_subsystem_devtype(void *device, const char *subsystem, const char *type) {
  struct udev_device *d = device;
  int which = strcmp(subsystem, "hid") == 0 ? 0 : type && strcmp(type, "usb_interface") == 0 ? 1 : 2;
  char path[600];
  snprintf(path, sizeof path, "%s/%s", d->path, parent_names[which]);
  if (!d->parents[which]) d->parents[which] = device_at(path);
  return d->parents[which];
}

const char *udev_device_get_sysattr_value(void *device, const char *name) {
  struct udev_device *d = device;
  char path[800], text[4096];
  snprintf(path, sizeof path, "%s/%s", d->path, name);
  FILE *file = d->told < MOST_ATTRIBUTES ? fopen(path, "r") : NULL;
  if (!file) return NULL;
  size_t length = fread(text, 1, sizeof text - 1, file);
  fclose(file);
  while (length > 0 && text[length - 1] == '\n') length--;
  text[length] = 0;
  return d->said[d->told++] = strdup(text);
}

void *udev_device_unref(void *device) {
  struct udev_device *d = device;
  if (!d) return NULL;
  for (int i = 0; i < d->told; i++) free(d->said[i]);
  for (int i = 0; i < 3; i++) udev_device_unref(d->parents[i]);
  return free(d), NULL;
}

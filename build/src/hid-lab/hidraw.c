/*
 * Virtual /dev/hidrawN for one process (LD_PRELOAD). Each device is a folder $HID_LAB/hidrawN whose
 * Unix socket is played by the test (virtual-hid.ts), so that the real node-hid and the real hidapi
 * run unchanged without hardware.
 *
 * One open device is two connections. The first byte says which:
 *   'r' reports: the test sends u16 length + bytes; one message is one read(). Closed: unplugged.
 *   'a' asking:  we send a letter, u16 length, bytes; the test answers i32 result, u16 length, bytes.
 *                w output, s set feature, g get feature, d report descriptor. A result below 0 is -errno.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/hidraw.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

#define LAB_MAJOR 240
#define MOST_FILES 4096
#define LONGEST 65536

static struct open_device {
  int used, number, asking;
  pthread_mutex_t turn;
} devices[MOST_FILES];

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = dlsym(RTLD_NEXT, #name)

static const char *lab(void) { return getenv("HID_LAB"); }

static struct open_device *device_of(int fd) {
  return fd >= 0 && fd < MOST_FILES && devices[fd].used ? &devices[fd] : NULL;
}

static ssize_t real_read(int fd, void *to, size_t n) {
  REAL(ssize_t, read, int, void *, size_t);
  return real(fd, to, n);
}

static int real_close(int fd) {
  REAL(int, close, int);
  return real(fd);
}

static int say(int fd, const void *bytes, size_t n) {
  return send(fd, bytes, n, MSG_NOSIGNAL) == (ssize_t)n ? 0 : -1;
}

static int hear(int fd, void *to, size_t n) {
  for (char *at = to; n > 0;) {
    ssize_t got = real_read(fd, at, n);
    if (got == 0 || (got < 0 && errno != EINTR)) return -1;
    if (got > 0) at += got, n -= got;
  }
  return 0;
}

static int dial(int number, char role) {
  struct sockaddr_un to = { .sun_family = AF_UNIX };
  snprintf(to.sun_path, sizeof to.sun_path, "%s/hidraw%d/socket", lab(), number);
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return -1;
  if (connect(fd, (struct sockaddr *)&to, sizeof to) == 0 && say(fd, &role, 1) == 0) return fd;
  real_close(fd);
  errno = ENOENT;
  return -1;
}

static int open_device(int number) {
  char denied[256];
  snprintf(denied, sizeof denied, "%s/hidraw%d/denied", lab(), number);
  if (access(denied, F_OK) == 0) return errno = EACCES, -1;
  int fd = dial(number, 'r'), asking = fd < 0 ? -1 : dial(number, 'a');
  if (asking < 0 || fd >= MOST_FILES) {
    if (fd >= 0) real_close(fd);
    return errno = ENOENT, -1;
  }
  devices[fd] = (struct open_device){ .used = 1, .number = number, .asking = asking };
  pthread_mutex_init(&devices[fd].turn, NULL);
  return fd;
}

/* One question and its answer; the result, or -1 with errno. */
static int ask(struct open_device *d, char what, const void *bytes, size_t n, void *to, size_t most) {
  unsigned char head[3] = { what, n & 255, n >> 8 }, answer[6], *said = NULL;
  int result = -1;
  pthread_mutex_lock(&d->turn);
  errno = ENODEV;
  if (say(d->asking, head, 3) == 0 && (n == 0 || say(d->asking, bytes, n) == 0) &&
      hear(d->asking, answer, 6) == 0) {
    int32_t told;
    memcpy(&told, answer, 4);
    size_t length = answer[4] | answer[5] << 8;
    said = malloc(length + 1);
    if (hear(d->asking, said, length) == 0) {
      if (to) memcpy(to, said, length < most ? length : most);
      if (told >= 0) result = told;
      else errno = -told;
    } else errno = ENODEV;
  }
  free(said);
  pthread_mutex_unlock(&d->turn);
  return result;
}

/* The number of a virtual device's path, or -1 for any other file. */
static int number_in(const char *path) {
  int number = -1, end = 0;
  if (!lab() || !path || sscanf(path, "/dev/hidraw%d%n", &number, &end) != 1) return -1;
  return path[end] ? -1 : number;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
      va_list more; \
      va_start(more, flags); \
      mode = va_arg(more, mode_t); \
      va_end(more); \
    } \
    int number = number_in(path); \
    if (number >= 0) return open_device(number); \
    REAL(int, name, const char *, int, ...); \
    return real(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  struct open_device *d = device_of(fd);
  if (d) {
    d->used = 0;
    real_close(d->asking);
  }
  return real_close(fd);
}

ssize_t read(int fd, void *to, size_t n) {
  if (!device_of(fd)) return real_read(fd, to, n);
  unsigned char head[2], report[LONGEST];
  if (hear(fd, head, 2) < 0) return errno = EIO, -1;
  size_t length = head[0] | head[1] << 8;
  if (hear(fd, report, length) < 0) return errno = EIO, -1;
  memcpy(to, report, length < n ? length : n);
  return length < n ? length : n;
}

ssize_t write(int fd, const void *bytes, size_t n) {
  struct open_device *d = device_of(fd);
  if (d) return ask(d, 'w', bytes, n, NULL, 0);
  REAL(ssize_t, write, int, const void *, size_t);
  return real(fd, bytes, n);
}

int ioctl(int fd, unsigned long request, ...) {
  va_list more;
  va_start(more, request);
  void *at = va_arg(more, void *);
  va_end(more);
  struct open_device *d = device_of(fd);
  if (!d) {
    REAL(int, ioctl, int, unsigned long, ...);
    return real(fd, request, at);
  }
  if (request == HIDIOCGRDESCSIZE) {
    unsigned char all[HID_MAX_DESCRIPTOR_SIZE];
    int size = ask(d, 'd', NULL, 0, all, sizeof all);
    return size < 0 ? -1 : (*(int *)at = size, 0);
  }
  if (request == HIDIOCGRDESC) {
    struct hidraw_report_descriptor *to = at;
    return ask(d, 'd', NULL, 0, to->value, to->size) < 0 ? -1 : 0;
  }
  size_t size = _IOC_SIZE(request);
  if (_IOC_TYPE(request) == 'H' && _IOC_NR(request) == 0x06) return ask(d, 's', at, size, NULL, 0);
  if (_IOC_TYPE(request) == 'H' && _IOC_NR(request) == 0x07) return ask(d, 'g', at, size, at, size);
  return errno = ENOTTY, -1;
}

#define STAT(name, kind) \
  int name(int fd, struct kind *to) { \
    struct open_device *d = device_of(fd); \
    if (!d) { \
      REAL(int, name, int, struct kind *); \
      return real(fd, to); \
    } \
    memset(to, 0, sizeof *to); \
    to->st_mode = S_IFCHR | 0600; \
    to->st_rdev = makedev(LAB_MAJOR, d->number); \
    return 0; \
  }
STAT(fstat, stat)
STAT(fstat64, stat64)

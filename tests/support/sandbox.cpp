// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox.h"

#include <QFile>

#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Counterpoint::Test
{

namespace
{

bool writeProc(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/** An ordinary user may mount only inside a user namespace; the ids stay what they are. */
bool enterUserNamespace()
{
    const QByteArray uid = QByteArray::number(::getuid());
    const QByteArray gid = QByteArray::number(::getgid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeProc("/proc/self/setgroups", "deny")
        && writeProc("/proc/self/uid_map", uid + ' ' + uid + " 1")
        && writeProc("/proc/self/gid_map", gid + ' ' + gid + " 1");
}

} // namespace

bool dropPrivileges()
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) // else a program that root starts has all of them again
        return false;
    // Only who has CAP_SETPCAP can, and for all others the line above does.
    for (unsigned long capability = 0; ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0) >= 0; ++capability)
        ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
    __user_cap_header_struct head{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {};
    return ::syscall(SYS_capset, &head, none) == 0;
}

bool mountSmallDisk(const QString &path, qint64 bytes)
{
    if (::unshare(CLONE_NEWNS) != 0 && !enterUserNamespace())
        return false;
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return false;
    const QByteArray options = "size=" + QByteArray::number(bytes) + ",mode=0700";
    return ::mount("tmpfs", QFile::encodeName(path).constData(), "tmpfs", MS_NOSUID | MS_NODEV, options.constData())
        == 0;
}

void unmountSmallDisk(const QString &path)
{
    ::umount2(QFile::encodeName(path).constData(), MNT_DETACH);
}

} // namespace Counterpoint::Test

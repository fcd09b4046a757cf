// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stoponsignal.h"

#include <array>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace Counterpoint
{

namespace
{

/** Waits for the first of two descriptors to become readable; an invalid one never does. */
bool isFirstReadable(int first, int second)
{
    std::array<pollfd, 2> both{pollfd{first, POLLIN, 0}, pollfd{second, POLLIN, 0}};
    while (::poll(both.data(), both.size(), -1) < 0 && errno == EINTR) { }
    return both[0].revents != 0;
}

} // namespace

StopOnSignal::StopOnSignal()
    : m_over(::eventfd(0, EFD_CLOEXEC))
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    if (m_over < 0)
        return; // no descriptor is free: a signal ends the process as ever
    pthread_sigmask(SIG_BLOCK, &m_signals, &m_before); // threads begun from here on hold them back too
    m_arrived = ::signalfd(-1, &m_signals, SFD_CLOEXEC);
    m_waiting = std::thread([this] { wait(); });
}

StopOnSignal::~StopOnSignal()
{
    if (m_over < 0)
        return;
    ::eventfd_write(m_over, 1);
    m_waiting.join();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    ::close(m_over);
    if (m_arrived >= 0)
        ::close(m_arrived);
}

void StopOnSignal::wait()
{
    if (!isFirstReadable(m_arrived, m_over))
        return;
    signalfd_siginfo taken{};
    if (::read(m_arrived, &taken, sizeof taken) == sizeof taken)
        m_stop.request_stop();
    pthread_sigmask(SIG_UNBLOCK, &m_signals, nullptr); // whoever asks twice wants it now
    isFirstReadable(m_over, -1);
}

} // namespace Counterpoint

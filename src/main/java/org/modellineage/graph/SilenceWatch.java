package org.modellineage.graph;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.connection.exception.BoltConnectionReadTimeoutException;
import org.neo4j.bolt.connection.netty.impl.async.connection.ChannelAttributes;

/**
 * Closes a connection over which nothing moves although the server owes an answer. Whatever arrives renews the wait,
 * also the empty chunks of a server at work, and so does whatever leaves: the driver's own limit ends neither a
 * greeting nor a message that cannot be sent.
 */
final class SilenceWatch extends ChannelDuplexHandler {

    /** A message that is being sent is looked at so many times within the limit. */
    private static final int LOOKS = 8;

    private final SilenceLimit limit;
    private final Consumer<Silence> report;
    private final LongSupplier nanoClock;
    private @Nullable Future<?> nextLook;
    private boolean owed;
    private long moved;
    private long unsent;

    /**
     * Creates a watch for one connection.
     *
     * @param report told of a silence before the connection is closed
     * @param nanoClock nanoseconds from any start
     */
    SilenceWatch(SilenceLimit limit, Consumer<Silence> report, LongSupplier nanoClock) {
        this.limit = limit;
        this.report = report;
        this.nanoClock = nanoClock;
    }

    @Override
    public void flush(ChannelHandlerContext context) {
        if (!owed && owes(context.channel())) {
            owed = true;
            moved = nanoClock.getAsLong();
            if (nextLook == null) {
                look(context);
            }
        }
        context.flush();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        moved = nanoClock.getAsLong();
        context.fireChannelRead(message);
        owed = owes(context.channel());
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (nextLook != null) {
            nextLook.cancel(false);
            nextLook = null;
        }
    }

    /** Looks whether something has moved, and plans the next look while an answer is owed. */
    private void look(ChannelHandlerContext context) {
        nextLook = null;
        Optional<Duration> allowed = limit.forServer(named(context.channel()));
        if (!owed || allowed.isEmpty()) {
            return;
        }
        long now = nanoClock.getAsLong();
        long left = unsentBytes(context.channel());
        if (left != unsent) {
            unsent = left;
            moved = now;
        }
        long limitNs = allowed.get().toNanos();
        long restNs = limitNs - (now - moved);
        if (restNs > 0) {
            long pauseNs = Math.min(restNs, limitNs / LOOKS);
            nextLook = context.executor().schedule(() -> look(context), pauseNs, TimeUnit.NANOSECONDS);
        } else {
            end(context, allowed.get());
        }
    }

    private void end(ChannelHandlerContext context, Duration waited) {
        report.accept(
                new Silence(ChannelAttributes.serverAddress(context.channel()).toString(), waited));
        context.fireExceptionCaught(new BoltConnectionReadTimeoutException("silent for " + waited));
        var unused = context.close();
    }

    private static boolean owes(Channel channel) {
        return ChannelAttributes.messageDispatcher(channel).queuedHandlersCount() > 0;
    }

    private static Optional<Duration> named(Channel channel) {
        return ChannelAttributes.connectionReadTimeout(channel).map(Duration::ofSeconds);
    }

    private static long unsentBytes(Channel channel) {
        // What the system has not yet taken; null when the connection is closed.
        ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
        return buffer == null ? 0 : buffer.totalPendingWriteBytes() - buffer.currentProgress();
    }
}

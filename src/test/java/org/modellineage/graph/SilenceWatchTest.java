package org.modellineage.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.bolt.connection.BoltServerAddress;
import org.neo4j.bolt.connection.exception.BoltConnectionReadTimeoutException;
import org.neo4j.bolt.connection.netty.impl.async.connection.ChannelAttributes;
import org.neo4j.bolt.connection.netty.impl.async.inbound.InboundMessageDispatcher;
import org.neo4j.bolt.connection.netty.impl.handlers.NoOpResponseHandler;
import org.neo4j.driver.Logging;
import org.neo4j.driver.internal.BoltLoggingProvider;

/** Time passes only when a test says so. */
class SilenceWatchTest {

    private static final byte[] NOTHING = {0, 0};
    private static final byte[] ANSWER = {0, 2, 0x70, (byte) 0xA0, 0, 0};

    private final List<Silence> silences = new ArrayList<>();
    private long nanos = Long.MAX_VALUE - 1000;

    @Test
    void endsAConnectionThatOwesAnAnswer() {
        EmbeddedChannel channel = channel(null, null);
        ask(channel);

        pass(channel, 89);
        assertThat(channel.isOpen()).isTrue();
        pass(channel, 1);

        assertThatExceptionOfType(BoltConnectionReadTimeoutException.class).isThrownBy(channel::checkException);
        assertThat(silences).containsExactly(new Silence("graph.example.org:7687", Duration.ofSeconds(90)));
        assertThat(channel.isOpen()).isFalse();
    }

    /** A server at work sends two bytes of zero from time to time. */
    @Test
    void waitsAsLongAsAnythingArrives() {
        EmbeddedChannel channel = channel(null, null);
        ask(channel);

        for (int i = 0; i < 100; i++) {
            pass(channel, 60);
            work(channel);
        }
        assertThat(channel.isOpen()).isTrue();

        pass(channel, 90);
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void leavesAnIdleConnectionAloneAndCountsFromTheNextQuestion() {
        EmbeddedChannel channel = channel(null, null);
        ask(channel);
        pass(channel, 20);
        answer(channel);

        pass(channel, 1000);
        assertThat(channel.isOpen()).isTrue();
        ask(channel);
        pass(channel, 20);
        answer(channel);
        pass(channel, 69);
        ask(channel);
        pass(channel, 89);
        assertThat(channel.isOpen()).isTrue();

        pass(channel, 1);
        assertThat(channel.isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "    ,     ,  90",
        "    , 120 , 120",
        "  30,     ,  30",
        "  30, 120 ,  30",
        " 300, 120 , 120",
        " 300,     , 300",
        "   0, 120 , 120",
        "   0,     ,    "
    })
    void takesTheShorterOfWhatTheUserWantsAndTheServerNames(
            @Nullable Integer wanted, @Nullable Long named, @Nullable Integer limit) {
        EmbeddedChannel channel = channel(wanted == null ? null : Duration.ofSeconds(wanted), named);
        ask(channel);

        pass(channel, limit == null ? 100_000 : limit - 1);
        assertThat(channel.isOpen()).isTrue();
        if (limit != null) {
            pass(channel, 1);
            assertThat(channel.isOpen()).isFalse();
        }
    }

    private EmbeddedChannel channel(@Nullable Duration wanted, @Nullable Long named) {
        EmbeddedChannel channel = new EmbeddedChannel();
        channel.freezeTime();
        ChannelAttributes.setServerAddress(channel, new BoltServerAddress("graph.example.org", 7687));
        ChannelAttributes.setMessageDispatcher(
                channel, new InboundMessageDispatcher(channel, new BoltLoggingProvider(Logging.none())));
        if (named != null) {
            ChannelAttributes.setConnectionReadTimeout(channel, named);
        }
        channel.pipeline()
                .addLast(new SilenceWatch(new SilenceLimit(wanted), silences::add, () -> nanos), new Driver());
        return channel;
    }

    private static void ask(EmbeddedChannel channel) {
        ChannelAttributes.messageDispatcher(channel).enqueue(new NoOpResponseHandler());
        channel.flushOutbound();
    }

    private static void answer(EmbeddedChannel channel) {
        channel.writeInbound(Unpooled.wrappedBuffer(ANSWER));
    }

    private static void work(EmbeddedChannel channel) {
        channel.writeInbound(Unpooled.wrappedBuffer(NOTHING));
    }

    private void pass(EmbeddedChannel channel, int seconds) {
        for (int i = 0; i < seconds; i++) {
            nanos += TimeUnit.SECONDS.toNanos(1);
            channel.advanceTimeBy(1, TimeUnit.SECONDS);
            channel.runScheduledPendingTasks();
        }
    }

    /** Takes an answer, as the driver does behind the watch. */
    private static final class Driver extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ByteBuf bytes = (ByteBuf) message;
            if (bytes.readableBytes() == ANSWER.length) {
                ChannelAttributes.messageDispatcher(context.channel()).handleSuccessMessage(Map.of());
            }
            bytes.release();
        }
    }
}

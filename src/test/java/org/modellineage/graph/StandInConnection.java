package org.modellineage.graph;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * One connection of a client through a member of the stand-in to the test graph. Answers what only a member knows, in the
 * order in which it was asked: where to read and write, and that it does not lead.
 */
final class StandInConnection {

    private static final int HANDSHAKE = 20;

    /** Asks for one version, so that the answer is four bytes long. */
    private static final byte[] BOLT_5_4 = {
        0x60, 0x60, (byte) 0xB0, 0x17, 0, 0, 4, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private static final Map<String, Object> NOT_A_LEADER = Map.of(
            "code",
            "Neo.ClientError.Cluster.NotALeader",
            "message",
            "No write operations are allowed on this database.");

    private final StandInMember member;
    private final OutputStream client;
    private final OutputStream server;
    private int unanswered;
    private boolean writing;
    private boolean failed;

    StandInConnection(StandInMember member, OutputStream client, OutputStream server) {
        this.member = member;
        this.client = client;
        this.server = server;
    }

    void passRequests(DataInputStream in) throws IOException {
        in.readNBytes(HANDSHAKE);
        server.write(BOLT_5_4);
        for (BoltMessage request = BoltMessage.read(in); request != null; request = BoltMessage.read(in)) {
            take(request);
        }
    }

    void passAnswers(DataInputStream in) throws IOException {
        client.write(in.readNBytes(4));
        for (BoltMessage answer = BoltMessage.read(in); answer != null; answer = BoltMessage.read(in)) {
            synchronized (this) {
                answer.writeTo(client);
                if (answer.isSummary()) {
                    unanswered--;
                    notifyAll();
                }
            }
        }
    }

    private void take(BoltMessage request) throws IOException {
        switch (request.kind()) {
            case BoltMessage.BEGIN -> {
                member.count(request);
                writing = !request.reads();
            }
            case BoltMessage.RESET -> failed = false;
            default -> {}
        }
        if (failed) {
            answer(BoltMessage.of(BoltMessage.IGNORED, null));
        } else if (request.kind() == BoltMessage.ROUTE) {
            answer(BoltMessage.of(BoltMessage.SUCCESS, member.cluster().routes()));
        } else if (request.kind() == BoltMessage.RUN && writing && !member.isLeader()) {
            failed = true;
            answer(BoltMessage.of(BoltMessage.FAILURE, NOT_A_LEADER));
        } else {
            pass(request);
        }
    }

    private void pass(BoltMessage request) throws IOException {
        synchronized (this) {
            // A chunk without content and a farewell are not answered.
            if (request.kind() != 0 && request.kind() != BoltMessage.GOODBYE) {
                unanswered++;
            }
        }
        request.writeTo(server);
    }

    /** Answers when all earlier requests are answered. */
    private synchronized void answer(BoltMessage answer) throws IOException {
        try {
            while (unanswered > 0) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        answer.writeTo(client);
    }
}

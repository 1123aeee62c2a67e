package org.modellineage.picture.svg;

import java.io.IOException;
import java.util.List;
import org.modellineage.model.Channel;
import org.modellineage.picture.svg.Layout.Point;

/** Draws the line of a link with rounded corners, and at the child an arrow head whose shape shows the channel. */
final class LinkLine {

    private static final double RADIUS = 8;
    private static final double HEAD = 11;

    private LinkLine() {}

    static void write(XmlWriter out, Channel channel, List<Point> points) throws IOException {
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double length = Math.max(1e-6, Math.hypot(end.x() - before.x(), end.y() - before.y()));
        double dx = (end.x() - before.x()) / length;
        double dy = (end.y() - before.y()) / length;
        Point neck = new Point(end.x() - dx * (HEAD - 1), end.y() - dy * (HEAD - 1));
        String path = path(points, neck);
        out.empty("path", "class", "line", "d", path);
        if (channel == Channel.OUTPUTS) {
            out.empty("path", "class", "core", "d", path);
        }
        out.empty("path", "class", "head", "d", head(channel, end, dx, dy));
    }

    private static String path(List<Point> points, Point neck) {
        StringBuilder path = new StringBuilder("M").append(at(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point next = i == points.size() - 2 ? neck : points.get(i + 1);
            path.append('L').append(at(towards(corner, points.get(i - 1))));
            path.append('Q').append(at(corner)).append(' ').append(at(towards(corner, next)));
        }
        return path.append('L').append(at(neck)).toString();
    }

    /** A point between a corner and another point, where the curve ends. */
    private static Point towards(Point corner, Point other) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double share = length == 0 ? 0 : Math.min(RADIUS, length / 2) / length;
        return new Point(corner.x() + (other.x() - corner.x()) * share, corner.y() + (other.y() - corner.y()) * share);
    }

    private static String head(Channel channel, Point end, double dx, double dy) {
        Point left = beside(end, dx, dy, HEAD, 5.5);
        Point right = beside(end, dx, dy, HEAD, -5.5);
        Point far = beside(end, dx, dy, HEAD, 0);
        return switch (channel) {
            case WEIGHTS, OUTPUTS -> polygon(end, left, right);
            case DATA -> polygon(end, beside(end, dx, dy, HEAD / 2, 5), far, beside(end, dx, dy, HEAD / 2, -5));
            case DESIGN -> "M" + at(left) + "L" + at(end) + "L" + at(right) + "M" + at(far) + "L" + at(end);
            case UNKNOWN -> "M" + at(end) + "A5 5 0 1 1 " + at(far) + "A5 5 0 1 1 " + at(end) + "Z";
        };
    }

    private static Point beside(Point end, double dx, double dy, double back, double aside) {
        return new Point(end.x() - dx * back - dy * aside, end.y() - dy * back + dx * aside);
    }

    private static String polygon(Point... points) {
        StringBuilder path = new StringBuilder("M").append(at(points[0]));
        for (int i = 1; i < points.length; i++) {
            path.append('L').append(at(points[i]));
        }
        return path.append('Z').toString();
    }

    private static String at(Point point) {
        return XmlWriter.number(point.x()) + "," + XmlWriter.number(point.y());
    }
}

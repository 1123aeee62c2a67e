package org.modellineage.load;

/** Numbers of nodes by texts, of which only a hash of 64 bits is held: twelve bytes for each, and some room. */
final class NodeNumbers {

    /** Stands for a text that has no number. */
    static final int NONE = -1;

    private long[] hashes;
    private int[] numbers;
    private int size;

    /**
     * Creates an empty map.
     *
     * @param expected how many texts will come
     */
    NodeNumbers(long expected) {
        int capacity = Integer.highestOneBit((int) Math.min(1 << 29, Math.max(16, expected + expected / 2))) << 1;
        this.hashes = new long[capacity];
        this.numbers = new int[capacity];
    }

    /** The number of a text. */
    int of(String text) {
        long hash = hash(text);
        int place = place(hash, hashes);
        return hashes[place] == 0 ? NONE : numbers[place];
    }

    /** Gives a text a number; false when it, or another text with its hash, has one. */
    boolean put(String text, int number) {
        if (size + size / 3 >= hashes.length) {
            grow();
        }
        long hash = hash(text);
        int place = place(hash, hashes);
        if (hashes[place] != 0) {
            return false;
        }
        hashes[place] = hash;
        numbers[place] = number;
        size++;
        return true;
    }

    private void grow() {
        long[] more = new long[hashes.length << 1];
        int[] moreNumbers = new int[more.length];
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                int place = place(hashes[i], more);
                more[place] = hashes[i];
                moreNumbers[place] = numbers[i];
            }
        }
        hashes = more;
        numbers = moreNumbers;
    }

    private static int place(long hash, long[] table) {
        int mask = table.length - 1;
        int place = (int) hash & mask;
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** Never 0. Two of four million texts have the same with a chance of one in two million. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}

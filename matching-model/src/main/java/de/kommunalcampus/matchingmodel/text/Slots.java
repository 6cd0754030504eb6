// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;

/**
 * Where documents stand in the postings of an index. A document keeps its slot through all versions, while its number, its
 * place in the order, moves when another comes or goes: so postings stay what they are.
 */
final class Slots {

    private static final int FREE = -1;

    private final int[] slots;
    private final int[] documents;

    private Slots(int[] slots, int[] documents) {
        this.slots = slots;
        this.documents = documents;
    }

    static Slots inOrder(int documents) {
        int[] numbers = new int[documents];
        Arrays.setAll(numbers, number -> number);
        return new Slots(numbers, numbers);
    }

    /**
     * New documents take the slots of those that went, then new ones.
     *
     * @param former for each document the number it had, negative for a new one
     */
    Slots next(int[] former) {
        int[] next = new int[former.length];
        int[] taken = new int[Math.max(documents.length, former.length)];
        Arrays.fill(taken, FREE);
        for (int document = 0; document < former.length; document++) {
            if (former[document] >= 0) {
                next[document] = slots[former[document]];
                taken[next[document]] = document;
            }
        }
        int free = 0;
        for (int document = 0; document < former.length; document++) {
            if (former[document] < 0) {
                while (taken[free] != FREE) {
                    free++;
                }
                next[document] = free;
                taken[free] = document;
            }
        }
        return new Slots(next, taken);
    }

    /** How many documents there are. */
    int documents() {
        return slots.length;
    }

    /** How many slots there are, free ones too. */
    int size() {
        return documents.length;
    }

    int slot(int document) {
        return slots[document];
    }

    /** The documents, as bits, of some slots. */
    long[] documentsOf(long[] someSlots) {
        if (slots == documents) {
            return someSlots;
        }
        long[] found = new long[someSlots.length];
        for (int i = 0; i < someSlots.length; i++) {
            for (long rest = someSlots[i]; rest != 0; rest &= rest - 1) {
                int document = documents[(i << 6) + Long.numberOfTrailingZeros(rest)];
                found[document >> 6] |= 1L << document;
            }
        }
        return found;
    }

    /** Of a slot that is taken. */
    int document(int slot) {
        return documents[slot];
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;

/**
 * Where documents stand in the postings of an index. A document keeps its slot through all versions, while its number, its
 * place in the order, moves when another comes or goes: so postings stay what they are. As long as none did, each stands
 * in the slot of its own number, and nothing is kept.
 */
final class Slots {

    private static final int FREE = -1;

    private static final int[] NOTHING = {};

    private final boolean inOrder;
    private final int documentCount;
    private final int[] slots;
    private final int[] documents;

    private Slots(int documentCount) {
        inOrder = true;
        this.documentCount = documentCount;
        slots = NOTHING;
        documents = NOTHING;
    }

    private Slots(int[] slots, int[] documents) {
        inOrder = false;
        documentCount = slots.length;
        this.slots = slots;
        this.documents = documents;
    }

    static Slots inOrder(int documents) {
        return new Slots(documents);
    }

    /**
     * New documents take the slots of those that went, then new ones.
     *
     * @param former for each document the number it had, negative for a new one
     */
    Slots next(int[] former) {
        if (former.length == documentCount && isInOrder(former)) {
            return this;
        }
        int[] next = new int[former.length];
        int[] taken = new int[Math.max(size(), former.length)];
        Arrays.fill(taken, FREE);
        for (int document = 0; document < former.length; document++) {
            if (former[document] >= 0) {
                next[document] = slot(former[document]);
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
        return next.length == taken.length && isInOrder(next) ? inOrder(next.length) : new Slots(next, taken);
    }

    private static boolean isInOrder(int[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != i) {
                return false;
            }
        }
        return true;
    }

    /** How many documents there are. */
    int documents() {
        return documentCount;
    }

    /** How many slots there are, free ones too. */
    int size() {
        return inOrder ? documentCount : documents.length;
    }

    int slot(int document) {
        return inOrder ? document : slots[document];
    }

    /** The documents, as bits, of some slots. */
    long[] documentsOf(long[] someSlots) {
        if (inOrder) {
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
        return inOrder ? slot : documents[slot];
    }
}

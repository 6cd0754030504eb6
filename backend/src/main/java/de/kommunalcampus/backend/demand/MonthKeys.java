// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.Pseudonyms;
import de.kommunalcampus.backend.platform.SealedTexts;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * A random key for each administration and month, out of which the pseudonyms of that month are made. It lies in the
 * graph sealed with another one in the key file: where that one is destroyed, nobody can tell any more whose a pseudonym
 * was, wherever a copy of the graph lies.
 */
@Component
class MonthKeys implements Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int PSEUDONYM_BYTES = 12;

    private final DemandCounts counts;
    private final SealedTexts texts;
    private final SecureRandom random = new SecureRandom();

    MonthKeys(DemandCounts counts, SealedTexts texts) {
        this.counts = counts;
        this.texts = texts;
    }

    /** Makes one where there is none, or none that can be opened. Call it in the transaction that counts. */
    byte[] getOrCreate(TenantId tenant, YearMonth month) {
        return counts.findKey(tenant, month)
                .flatMap(key -> open(tenant, month, key))
                .orElseGet(() -> create(tenant, month));
    }

    private byte[] create(TenantId tenant, YearMonth month) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        counts.putKey(
                tenant,
                month,
                texts.seal(owner(tenant, month), Base64.getEncoder().encodeToString(key)));
        return key;
    }

    private Optional<byte[]> open(TenantId tenant, YearMonth month, String key) {
        return texts.open(owner(tenant, month), key).map(Base64.getDecoder()::decode);
    }

    void destroy(TenantId tenant, YearMonth month) {
        texts.destroyKeysOf(Set.of(owner(tenant, month)));
    }

    @Override
    public List<String> of(TenantId tenant, Collection<AccountId> accounts) {
        return counts.listOpenKeys(tenant).entrySet().stream()
                .flatMap(entry -> open(tenant, entry.getKey(), entry.getValue()).stream())
                .flatMap(key -> accounts.stream().map(account -> pseudonym(key, account)))
                .toList();
    }

    /** Of a length at which two people do not meet by chance. */
    static String pseudonym(byte[] key, AccountId account) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] whole = mac.doFinal(account.value().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, PSEUDONYM_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Under which name the key file has the key of the key. */
    private static String owner(TenantId tenant, YearMonth month) {
        return "demand/" + tenant.value() + "/" + month;
    }
}

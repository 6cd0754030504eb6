// SPDX-License-Identifier: GPL-3.0-or-later
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from './Button';
import { Form } from './Form';
import { TextField } from './TextField';

/** Wants a name; what the server says of the place comes later. */
function Example() {
  const [name, setName] = useState('');
  const [place, setPlace] = useState('');
  const [asked, setAsked] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const submit = () => {
    setAsked(true);
    if (name !== '') {
      setTimeout(() => setRefused(true), 100);
    }
  };
  return (
    <Form onSubmit={submit}>
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        problem={asked && name === '' ? 'Fehlt.' : undefined}
      />
      <TextField
        label="Ort"
        value={place}
        onChange={setPlace}
        problem={isRefused ? 'Unbekannt.' : undefined}
      />
      <Button type="submit">{'Senden'}</Button>
    </Form>
  );
}

describe('a form', () => {
  it('leads to the first wrong field, with each attempt', async () => {
    const user = userEvent.setup();
    render(<Example />);
    for (let attempt = 0; attempt < 2; attempt++) {
      await user.click(screen.getByRole('button', { name: 'Senden' }));
      expect(screen.getByLabelText('Name')).toHaveFocus();
    }
  });

  it('leads to a field that only the server knows to be wrong', async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.type(screen.getByLabelText('Name'), 'Kim');
    await user.click(screen.getByRole('button', { name: 'Senden' }));
    await screen.findByText('Unbekannt.');
    expect(screen.getByLabelText('Ort')).toHaveFocus();
  });

  it('leaves alone who types on in the meantime', async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.type(screen.getByLabelText('Name'), 'Kim');
    await user.click(screen.getByRole('button', { name: 'Senden' }));
    await user.type(screen.getByLabelText('Name'), 'ber');
    await screen.findByText('Unbekannt.');
    expect(screen.getByLabelText('Name')).toHaveFocus();
  });
});
